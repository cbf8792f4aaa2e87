/**
 * Facts on their way out. {@link vn.baophu.platform.outbox.Outbox#append} writes a row beside the state that the fact is
 * about, in the same transaction; the relay sends the rows to Kafka in order and removes them once Kafka has them.
 */
package vn.baophu.platform.outbox;

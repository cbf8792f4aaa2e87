/**
 * Facts that come in, each taken once in effect. A class that listens looks like this:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class TargetInbox {
 *     // constructor with Inbox inbox and what the effect needs
 *
 *     @Incoming("target")
 *     @Blocking
 *     void hear(ConsumerRecord<String, String> fact) {
 *         inbox.take(fact, TargetAssigned.class, targets::assign);
 *     }
 * }
 * }</pre>
 *
 * and its channel like this; everything else is the platform's:
 *
 * <pre>{@code
 * mp.messaging.incoming.target.connector=${baophu.connector}
 * mp.messaging.incoming.target.topic=baophu.target
 * }</pre>
 *
 * The effect runs in a transaction of its own together with the note that the event was taken; it must do all its work
 * there. Several kinds of fact on one topic are several {@code take} lines; kinds without one are passed over.
 *
 * <p>Records of one partition come one after the other, from the beginning of the topic for a new service, and count as
 * read only when they are done. Order holds within one thing (one key), not between topics: a target may come before its
 * unit. An effect that fails is tried six times within some ten seconds; then the record is parked in {@code
 * baophu.dead-letter.<service>} with the reason in its headers, and the next one has its turn. While the database is away
 * nothing is parked: the record waits, with pauses that grow to half a minute.
 */
package vn.baophu.platform.inbox;

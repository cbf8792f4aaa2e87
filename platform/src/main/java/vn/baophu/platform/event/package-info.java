/** How a fact looks on the wire: CloudEvents 1.0 in Kafka binary mode with a JSON body. */
package vn.baophu.platform.event;

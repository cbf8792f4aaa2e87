/**
 * The whole of Baophu on one machine: {@link vn.baophu.local.LocalStack} starts it for a person and for the journeys alike.
 * Order: this package, demo, deadletter, identity, server, process, ground.
 */
package vn.baophu.local;

/** How we say no: codes for programs, sentences for people, all faults of a request in one RFC 9457 answer. */
package vn.baophu.platform.error;

/** The operator's tool for records that a service could not take: see them, send them again. */
package vn.baophu.local.deadletter;

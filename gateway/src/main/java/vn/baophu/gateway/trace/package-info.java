/** The request id: taken from the caller or made, handed on, and given back on every answer. */
package vn.baophu.gateway.trace;

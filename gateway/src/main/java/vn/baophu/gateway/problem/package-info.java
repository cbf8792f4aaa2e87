/** The few times the gateway itself says no: RFC 9457 answers of the same shape as the services'. */
package vn.baophu.gateway.problem;

/** The indicators as targets-service tells them: a replica, fed by events, never written by anybody else. */
package vn.baophu.reporting.indicator;

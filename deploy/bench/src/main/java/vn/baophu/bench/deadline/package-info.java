/**
 * The hour of the deadline at national size: 34 provinces, 3,321 communes, reports of 20 figures over the gateway, against the
 * same rows written by raw SQL on the same server in the same run; and progress read meanwhile.
 */
package vn.baophu.bench.deadline;

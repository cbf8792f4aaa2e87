/** The door to the long work of this service. */
package vn.baophu.targets.job;

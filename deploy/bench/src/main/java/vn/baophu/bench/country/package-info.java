/** A made-up country of national size on a running stack: its units and duties, its people who call, and when it is at rest. */
package vn.baophu.bench.country;

/** The same work twice, once undisturbed and once while processes are killed at random: both must end alike. */
package vn.baophu.journeys.storm;

/** A whole year of a district, with its clock moving from due day to due day. */
package vn.baophu.journeys.year;

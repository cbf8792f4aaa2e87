/** Tasks given to units and agencies for a period, and whether they are done in time. */
package vn.baophu.agency.assignment;

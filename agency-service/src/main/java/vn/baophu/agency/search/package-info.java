/** Finding Vietnamese names however they are typed. */
package vn.baophu.agency.search;

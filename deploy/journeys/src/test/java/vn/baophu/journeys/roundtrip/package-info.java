/** Every printed cell of the five papers, sent in and read back. */
package vn.baophu.journeys.roundtrip;

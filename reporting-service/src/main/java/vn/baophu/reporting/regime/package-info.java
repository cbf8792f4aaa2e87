/** Who has to report what, to whom, how often and by when. */
package vn.baophu.reporting.regime;

/** Who is asked twice: regimes that want the same figures of the same reporters for the same time. */
package vn.baophu.reporting.overlap;

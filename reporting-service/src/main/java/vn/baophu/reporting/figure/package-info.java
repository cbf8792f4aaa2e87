/** The figures that count: those of accepted reports, kept so that a total is one walk over an index. */
package vn.baophu.reporting.figure;

/**
 * Papers as the state prints them (Decree 30/2020/NĐ-CP, appendix I), in each format, with their figures inside. Written as a
 * stream: no format holds more than a few lines of the table.
 */
package vn.baophu.targets.print;

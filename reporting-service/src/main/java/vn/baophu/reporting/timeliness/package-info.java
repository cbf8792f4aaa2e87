/** Who was in time: by the first sending and the due day as it holds, whatever was returned, corrected or extended later. */
package vn.baophu.reporting.timeliness;

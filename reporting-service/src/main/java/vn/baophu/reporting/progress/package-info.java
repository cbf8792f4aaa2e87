/** How far a unit and those below it have come: what was reported against what was set, and who is missing. */
package vn.baophu.reporting.progress;

/**
 * Dividing the figures that a plan sets for a unit or holder among those below it: drawn up as a preview that explains every
 * figure, looked at, compared with others. Nothing is a target before a preview is adopted and the plan is issued.
 */
package vn.baophu.targets.cascade;

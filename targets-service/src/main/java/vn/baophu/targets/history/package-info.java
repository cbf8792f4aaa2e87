/** What was done with a plan, by whom and when: one line a step, written with the step and never changed. */
package vn.baophu.targets.history;

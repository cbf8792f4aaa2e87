package vn.baophu.targets.division;

/**
 * Whole steps for every child.
 *
 * @param steps by child
 * @param next who would get one more step if there were one; negative when nobody can
 * @param level at {@link Rounding#MONOTONE}, the total at which all dues were rounded; else null
 */
record Rounded(long[] steps, int next, Exact level) {}

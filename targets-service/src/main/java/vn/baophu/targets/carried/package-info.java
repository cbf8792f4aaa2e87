/** The figures that our own papers carry inside, and whether what a person sees on them still says the same. */
package vn.baophu.targets.carried;

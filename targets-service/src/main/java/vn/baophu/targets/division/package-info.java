/**
 * Dividing a figure among children, to the person: arithmetic alone, exact, without a framework. What is divided by, within
 * which bounds and how it is rounded is given; why each child gets what it gets comes out beside it.
 */
package vn.baophu.targets.division;

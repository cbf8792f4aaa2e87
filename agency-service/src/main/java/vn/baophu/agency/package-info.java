/**
 * The directory of units and agencies, and the tasks that plans give them. Rooms import one way: {@code assignment}
 * knows {@code task} knows {@code agency} knows {@code unit}; all know {@code search} and {@code entry}, which know nobody.
 */
package vn.baophu.agency;

/** Who changed what, when, from what to what. */
package vn.baophu.platform.audit;

/** Opening a yearly cycle of target setting and seeing how far it has come: which steps are done and who is missing. */
package vn.baophu.targets.baseline;

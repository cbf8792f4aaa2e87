/** Putting a plan in force and telling the other services. */
package vn.baophu.targets.issuance;

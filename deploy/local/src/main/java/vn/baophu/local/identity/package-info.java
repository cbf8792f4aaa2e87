/** The token issuer of the demo's people. It exists only in the local stack; a real installation has its own. */
package vn.baophu.local.identity;

/** Work that takes longer than a request may: asked for in a transaction, done soon after it, followed by its caller. */
package vn.baophu.platform.job;

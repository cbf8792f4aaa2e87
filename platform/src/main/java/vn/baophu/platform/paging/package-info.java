/** Long lists in pages that stay in place while rows are added. */
package vn.baophu.platform.paging;

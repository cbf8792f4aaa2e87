/** How lists are narrowed by what the caller asks for and may see. */
package vn.baophu.reporting.query;

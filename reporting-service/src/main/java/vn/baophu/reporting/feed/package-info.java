/** What has changed since a reader last asked, for systems that collect reports from us. */
package vn.baophu.reporting.feed;

/** What accepted reports say, asked of reporting-service; whatever it can not say is unknown, never zero. */
package vn.baophu.targets.result;

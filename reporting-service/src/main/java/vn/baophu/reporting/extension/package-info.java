/** More time for a report: asked for by its reporter before it is due, granted or refused by whoever looks after the area. */
package vn.baophu.reporting.extension;

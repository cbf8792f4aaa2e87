/** Reports on request and around events: they are owed from the day on which somebody asks or dates the event. */
package vn.baophu.reporting.occasion;

/** The one stack that all journeys share, and the people who walk through it. */
package vn.baophu.journeys.stack;

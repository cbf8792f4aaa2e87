/** The life of a plan from the spreadsheet to the printed paper. */
package vn.baophu.journeys.planlife;

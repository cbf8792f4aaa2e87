/** Journeys: what people do with the whole stack, through the gateway, on a real broker and a real database. */
package vn.baophu.journeys;

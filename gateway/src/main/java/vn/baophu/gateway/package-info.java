/**
 * The only public door: which way a request goes, who is asking, how much at once; no word of the trade.
 * Order of the rooms, each uses only those before it: problem, trace, service, limit, caller, proxy, health, openapi, then
 * the {@link vn.baophu.gateway.Door} that puts them in a row.
 */
package vn.baophu.gateway;

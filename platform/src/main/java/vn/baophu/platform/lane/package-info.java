/** How many requests that change something run at once: the others wait at the door, so that readers always find room. */
package vn.baophu.platform.lane;

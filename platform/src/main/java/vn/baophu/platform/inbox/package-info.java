/** Facts that come in, each taken once in effect. */
package vn.baophu.platform.inbox;

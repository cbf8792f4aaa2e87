/** What the stack stands on: the folders, the free ports, its secrets, and the one way of saying that it cannot run. */
package vn.baophu.local.ground;

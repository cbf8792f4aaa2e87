/** Brings the demo into a running stack through its public door, each step by the person whose work it is. */
package vn.baophu.local.demo;

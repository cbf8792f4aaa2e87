/** What a piece of work takes: time as the caller sees it, processor time and memory of every process of the stack. */
package vn.baophu.bench.measure;

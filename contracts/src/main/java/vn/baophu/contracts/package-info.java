/** What crosses a border between services: facts in the past tense, as plain records, and the topics they travel on. */
package vn.baophu.contracts;

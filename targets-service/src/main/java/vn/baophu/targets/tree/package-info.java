/** Among whom figures are divided: units of one or more levels below one another, and holders inside them. */
package vn.baophu.targets.tree;

/** Everything the rulebook looks at when it checks a paper, and the words in which a rule says what it found. */
package vn.baophu.targets.dossier;

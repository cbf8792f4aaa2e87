/**
 * From the rows of a printed table to figures: where the header is, what each column says, how numbers are written.
 *
 * <p>Start at {@link vn.baophu.targets.layout.LayoutReader}. Nothing is guessed in silence: what is not beyond doubt is
 * {@link vn.baophu.targets.wording.Certainty#DOUBTFUL} and waits for a person's word, what can not be read is a fault.
 */
package vn.baophu.targets.layout;

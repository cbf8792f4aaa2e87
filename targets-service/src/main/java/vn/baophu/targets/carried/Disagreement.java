package vn.baophu.targets.carried;

/**
 * One place where the picture of a paper does not say what its figures say.
 *
 * @param row row of the picture, from 1; in a PDF the line of the table, from 1
 * @param column from 1; null for the row as a whole
 * @param seen what the picture shows; null where it shows nothing or it can not be told
 * @param carried what the figures say; null where they say nothing
 */
public record Disagreement(int row, Integer column, String seen, String carried) {}

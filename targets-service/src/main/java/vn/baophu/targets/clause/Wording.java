package vn.baophu.targets.clause;

import jakarta.persistence.Embeddable;

/**
 * What a clause says, as printed.
 *
 * @param code unique within the plan, as the paper counts: {@code II.2.1}, {@code Điều 3}
 * @param heading null where the clause has none
 * @param ordinal its place in the paper, from 1
 */
@Embeddable
record Wording(String code, String heading, String text, int ordinal) {}

package vn.baophu.targets.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where in the paper a figure was read.
 *
 * @param unitPrinted the unit as the paper writes it; null where it writes the official name
 * @param row number of the row as printed in the table, where there is one
 * @param total whether it stands for the whole table or plan, not for one row
 * @param sourceLine line of the text of the paper
 * @param note whatever the reader of the paper wants to remember
 * @param clause code of the clause of the plan's body in which it stands; null where none is named
 */
@Embeddable
public record Place(
        @Column(name = "unit_printed") String unitPrinted,
        @Column(name = "row_number") Integer row,
        @Column(name = "is_total") boolean total,
        @Column(name = "source_line") Integer sourceLine,
        @Column(name = "note") String note,
        @Column(name = "clause") String clause) {}

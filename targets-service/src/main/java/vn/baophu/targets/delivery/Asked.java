package vn.baophu.targets.delivery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.baophu.directory.UnitOnDay;
import vn.baophu.targets.cycle.Party;
import vn.baophu.targets.cycle.StepKind;

/**
 * What somebody has to deliver.
 *
 * @param provider who delivers; of a group of units the words of the paper for the group
 * @param unitId the one unit of the group that delivers; null where an agency does
 * @param recipient who gets it first
 * @param indicators of which numbers are asked, each its own
 * @param movements whether planned additions and reductions are asked too
 * @param feeds code of the delivery that takes this one in; null for none
 * @param dueOn last day in time; null where the paper names none
 * @param sourceLine line of the text of the paper
 * @param quote the sentence itself
 */
@Embeddable
public record Asked(
        String code,
        @Enumerated(EnumType.STRING) StepKind step,

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "provider_name"))
        @AttributeOverride(name = "agency", column = @Column(name = "provider_agency"))
        Party provider,

        @Column(name = "unit_id") UUID unitId,
        @Column(name = "unit_code") String unitCode,
        @Column(name = "unit_name") String unitName,

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "recipient_name"))
        @AttributeOverride(name = "agency", column = @Column(name = "recipient_agency"))
        Party recipient,

        List<String> indicators,

        @Column(name = "counts_as") @Enumerated(EnumType.STRING)
        CountsAs countsAs,

        String what,
        boolean movements,
        String feeds,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "source_line") Integer sourceLine,
        String quote,
        String note) {
    /** The same asked of one unit of the group. */
    public Asked of(UnitOnDay unit) {
        return new Asked(
                code,
                step,
                provider,
                unit.id(),
                unit.code(),
                unit.name(),
                recipient,
                indicators,
                countsAs,
                what,
                movements,
                feeds,
                dueOn,
                sourceLine,
                quote,
                note);
    }

    /** Who delivers what, e.g. {@code Sở Nội vụ (003-D03)}. */
    public String named() {
        return whose() + " (" + code + ")";
    }

    /** Who delivers, by name. */
    public String whose() {
        return unitName == null ? provider.name() : unitName;
    }
}

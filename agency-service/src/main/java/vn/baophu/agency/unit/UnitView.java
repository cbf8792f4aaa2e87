package vn.baophu.agency.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * A unit in one version.
 *
 * @param parent the unit above, named as on the day that was asked for; absent for a province
 * @param validFrom first day in force; absent where the records do not reach back to it
 * @param validTo last day in force, inclusive; absent while in force
 * @param revision of the whole unit, grows with every change
 */
@Schema(
        name = "Unit",
        examples = "{\"id\":\"01900000-0000-7000-8000-000000000464\",\"code\":\"464\",\"name\":\"Huyện Vĩnh Linh\","
                + "\"level\":\"DISTRICT\",\"parent\":{\"id\":\"01900000-0000-7000-8000-000000000045\",\"code\":\"45\","
                + "\"name\":\"Tỉnh Quảng Trị\"},\"validTo\":\"2025-06-30\",\"revision\":1}")
record UnitView(
        UUID id,
        String code,
        String name,
        Level level,
        UnitRef parent,
        LocalDate validFrom,
        LocalDate validTo,
        String legalAct,
        long revision)
        implements Tagged {
    static UnitView of(UnitStanding standing) {
        var facts = standing.version().facts();
        return new UnitView(
                standing.unit().id(),
                facts.code(),
                facts.name(),
                facts.level(),
                standing.parent() == null ? null : standing.parent().ref(),
                facts.validity().from(),
                facts.validity().to(),
                facts.legalAct(),
                standing.unit().revision());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}

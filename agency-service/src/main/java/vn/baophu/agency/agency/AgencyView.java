package vn.baophu.agency.agency;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.agency.unit.UnitRef;
import vn.baophu.platform.tag.Tagged;

/**
 * An agency.
 *
 * @param unit the unit it works for, named as today; absent for a central agency
 * @param revision grows with every change
 */
@Schema(
        name = "Agency",
        examples = "{\"id\":\"01900000-0000-7000-8000-000000000002\",\"code\":\"VL.002\","
                + "\"name\":\"BHXH huyện Vĩnh Linh\",\"shortName\":\"BHXH huyện\","
                + "\"kind\":\"SOCIAL_INSURANCE_AGENCY\",\"level\":\"DISTRICT\","
                + "\"unit\":{\"id\":\"01900000-0000-7000-8000-000000000464\",\"code\":\"464\","
                + "\"name\":\"Huyện Vĩnh Linh\"},\"collective\":false,\"printedAs\":\"BHXH Huyện Vĩnh Linh\","
                + "\"document\":\"000\",\"revision\":1}")
record AgencyView(
        UUID id,
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        AgencyLevel level,
        UnitRef unit,
        boolean collective,
        String printedAs,
        String document,
        long revision)
        implements Tagged {
    static AgencyView of(Agency agency, UnitRef unit) {
        var facts = agency.facts();
        return new AgencyView(
                agency.id(),
                facts.code(),
                facts.name(),
                facts.shortName(),
                facts.kind(),
                facts.level(),
                unit,
                facts.collective(),
                facts.printedAs(),
                facts.document(),
                agency.revision());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}

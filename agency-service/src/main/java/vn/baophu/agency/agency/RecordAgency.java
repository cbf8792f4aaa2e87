package vn.baophu.agency.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.agency.entry.Place;
import vn.baophu.agency.entry.Texts;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.JoinsFaults;

/**
 * An agency to be recorded.
 *
 * @param code at most 35 characters, groups of digits and capitals split by dots (Decision 20/2020/QĐ-TTg)
 * @param unit code of the unit it works for; absent for a central agency
 * @param collective true for a group named as one; absent means false
 * @param printedAs the form of the name that the document prints
 * @param document code of the plan under which it is known
 */
@Schema(
        examples = "{\"code\":\"VL.002\",\"name\":\"BHXH huyện Vĩnh Linh\",\"shortName\":\"BHXH huyện\","
                + "\"kind\":\"SOCIAL_INSURANCE_AGENCY\",\"level\":\"DISTRICT\",\"unit\":\"464\",\"collective\":false,"
                + "\"printedAs\":\"BHXH Huyện Vĩnh Linh\",\"document\":\"000\"}")
record RecordAgency(
        @NotBlank String code,
        @NotBlank String name,
        String shortName,
        @NotNull AgencyKind kind,
        AgencyLevel level,
        String unit,
        Boolean collective,
        String printedAs,
        String document)
        implements JoinsFaults {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");

    static RecordAgency of(CsvRow row) {
        row.mustHave("code", "name", "kind");
        return new RecordAgency(
                row.text("code"),
                row.text("name"),
                row.text("shortName"),
                row.choice("kind", AgencyKind.class),
                row.choice("level", AgencyLevel.class),
                row.text("unit"),
                row.flag("collective"),
                row.text("printedAs"),
                row.text("document"));
    }

    /** Whether it is whole and fits; what does not fit is noted at the place. */
    boolean fits(Place place) {
        var texts = new Texts(place)
                .like(CODE, "H55.242", "code", code)
                .atMost(35, "code", code)
                .atMost(300, "name", name)
                .atMost(100, "shortName", shortName)
                .atMost(300, "printedAs", printedAs)
                .atMost(50, "document", document);
        return texts.fit() && code != null && name != null && kind != null;
    }

    AgencyFacts in(UUID unitId) {
        return new AgencyFacts(
                code, name, shortName, kind, level, unitId, Boolean.TRUE.equals(collective), printedAs, document);
    }
}

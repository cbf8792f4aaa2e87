package vn.baophu.targets.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baophu.targets.plan.PlanView;

/**
 * The lines as they are printed.
 *
 * @param authority who issues it, one line or two, in capitals
 * @param place before the date
 * @param signing above the signature, in capitals
 * @param recipients below "Nơi nhận", without dashes
 */
public record ImprintLines(List<String> authority, String place, List<String> signing, List<String> recipients) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> BODIES = List.of("Ủy ban nhân dân", "Hội đồng nhân dân");
    private static final Pattern KIND_OF_UNIT =
            Pattern.compile("^(Thành phố|Thị trấn|Thị xã|Tỉnh|Huyện|Quận|Phường|Xã) (?=\\p{L})");

    /** What the decree makes of plan and issuer where nobody says otherwise. */
    public static ImprintLines usual(PlanView plan) {
        var issuer = inFull(plan.issuer());
        var authority = authority(issuer);
        return new ImprintLines(
                authority, place(plan.unit().name()), signing(plan, issuer, authority.get(0)), List.of("Lưu: VT"));
    }

    /** The issuer's name without short forms. */
    public static String inFull(String issuer) {
        return issuer.replace("UBND", BODIES.get(0)).replace("HĐND", BODIES.get(1));
    }

    /** The body on one line, its territory on the next; whoever chairs it issues under its head. */
    private static List<String> authority(String issuer) {
        for (var body : BODIES) {
            var at = issuer.indexOf(body);
            if (at >= 0) {
                var territory = issuer.substring(at + body.length()).strip();
                return Stream.of(body, territory)
                        .filter(line -> !line.isEmpty())
                        .map(ImprintLines::capitals)
                        .toList();
            }
        }
        return List.of(capitals(issuer));
    }

    /** The unit's own name; a numbered district keeps its kind. */
    private static String place(String unit) {
        return KIND_OF_UNIT.matcher(unit).replaceFirst("");
    }

    /** A member signs for the body; a chair who issues alone signs for nobody. */
    private static List<String> signing(PlanView plan, String issuer, String body) {
        var capacity = Objects.requireNonNullElse(plan.signingCapacity(), "");
        var lines = Arrays.stream(capacity.split("\\s+[-–]\\s+"))
                .map(ImprintLines::capitals)
                .filter(line -> !line.isBlank());
        var forTheBody = BODIES.stream().anyMatch(issuer::startsWith) && !capacity.contains("TM.");
        return forTheBody ? Stream.concat(Stream.of("TM. " + body), lines).toList() : lines.toList();
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}

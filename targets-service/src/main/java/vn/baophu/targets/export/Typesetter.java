package vn.baophu.targets.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.plan.PlanKind;
import vn.baophu.targets.plan.PlanView;
import vn.baophu.targets.print.PrintedPaper;

/** Sets the words around a table as Decree 30/2020/NĐ-CP, appendix I, wants them, from what is known of the plan. */
final class Typesetter {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String COUNCIL = "Hội đồng nhân dân";

    private final PlanView plan;
    private final String issuer;

    Typesetter(PlanView plan) {
        this.plan = plan;
        this.issuer = plan.issuer().replace("UBND", COMMITTEE).replace("HĐND", COUNCIL);
    }

    /** @param several whether the plan has more than one annex, so that each needs its number */
    PrintedPaper paper(Annex annex, boolean several) {
        return new PrintedPaper(
                authority(),
                "Số: " + number(),
                place() + ", " + date(plan.signedOn()),
                !plan.state().wasIssued(),
                capitals(kind()),
                plan.title(),
                head(annex, several),
                List.of("Lưu: VT"),
                signing(),
                Objects.requireNonNullElse(plan.signer(), ""));
    }

    /** The body on one line, its territory on the next; whoever chairs it issues under its head. */
    private List<String> authority() {
        for (var body : List.of(COMMITTEE, COUNCIL)) {
            var at = issuer.indexOf(body);
            if (at >= 0) {
                var territory = issuer.substring(at + body.length()).strip();
                return territory.isEmpty() ? List.of(capitals(body)) : List.of(capitals(body), capitals(territory));
            }
        }
        return List.of(capitals(issuer));
    }

    private String number() {
        if (plan.number() != null) {
            return plan.number();
        }
        var body = issuer.contains(COUNCIL) ? "HĐND" : "UBND";
        return "        /" + symbol(plan.kind()) + "-" + body;
    }

    private static String symbol(PlanKind kind) {
        return switch (kind) {
            case PLAN -> "KH";
            case DECISION -> "QĐ";
            case DIRECTIVE -> "CT";
            case ACTION_PROGRAMME -> "CTr";
            case RESOLUTION -> "NQ";
        };
    }

    private String kind() {
        return switch (plan.kind()) {
            case PLAN -> "Kế hoạch";
            case DECISION -> "Quyết định";
            case DIRECTIVE -> "Chỉ thị";
            case ACTION_PROGRAMME -> "Chương trình hành động";
            case RESOLUTION -> "Nghị quyết";
        };
    }

    /** The unit's own name without its kind; a numbered district keeps it. */
    private String place() {
        var name = plan.unit().name();
        var own = name.replaceFirst("^(Thành phố|Thị trấn|Thị xã|Tỉnh|Huyện|Quận|Phường|Xã) (?=\\p{Lu}|\\p{L}+')", "");
        return own.isEmpty() ? name : own;
    }

    /** Days below ten and the months one and two with a zero before them; dots where the paper has no date. */
    private static String date(LocalDate day) {
        if (day == null) {
            return "ngày       tháng       năm           ";
        }
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
                        day.getYear());
    }

    private PrintedPaper.AnnexHead head(Annex annex, boolean several) {
        var isAnnex = annex.source() == Source.ANNEX;
        var name = isAnnex ? "PHỤ LỤC" + (several ? " " + Roman.of(annex.ordinal()) : "") : "";
        var title = annex.title() == null && !isAnnex ? "Chỉ tiêu nêu trong văn bản" : annex.title();
        return new PrintedPaper.AnnexHead(name, title == null ? "" : capitals(title), caption(annex));
    }

    /** As printed; else the line that the decree wants. */
    private String caption(Annex annex) {
        if (annex.caption() != null) {
            return annex.caption();
        }
        var from = annex.source() == Source.ANNEX ? "Kèm theo " : "Trích ";
        var number = plan.number() == null ? "" : " số " + plan.number();
        var date = plan.signedOn() == null ? "" : " " + date(plan.signedOn());
        return "(" + from + kind() + number + date + " của " + issuer + ")";
    }

    /** A member signs for the committee; a chair who issues alone signs for nobody. */
    private List<String> signing() {
        var capacity = Objects.requireNonNullElse(plan.signingCapacity(), "");
        var lines = Arrays.stream(capacity.split("\\s+[-–]\\s+"))
                .map(Typesetter::capitals)
                .filter(line -> !line.isBlank());
        var body = authority().get(0);
        var together = issuer.startsWith(COMMITTEE) || issuer.startsWith(COUNCIL);
        var named = capitals(capacity).contains("TM.");
        return together && !named
                ? Stream.concat(Stream.of("TM. " + body), lines).toList()
                : lines.toList();
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}

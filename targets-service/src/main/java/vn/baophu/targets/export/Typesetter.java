package vn.baophu.targets.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.imprint.ImprintLines;
import vn.baophu.targets.plan.PlanView;
import vn.baophu.targets.print.PrintedPaper;

/** Sets the words around a table as Decree 30/2020/NĐ-CP, appendix I, wants them. */
final class Typesetter {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PlanView plan;
    private final ImprintLines lines;
    private final String issuer;

    Typesetter(PlanView plan, ImprintLines lines) {
        this.plan = plan;
        this.lines = lines;
        this.issuer = ImprintLines.inFull(plan.issuer());
    }

    /** @param several whether the plan has more than one annex, so that each needs its number */
    PrintedPaper paper(Annex annex, boolean several) {
        return new PrintedPaper(
                lines.authority(),
                "Số: " + number(),
                lines.place() + ", " + date(plan.signedOn()),
                !plan.state().wasIssued(),
                capitals(kind()),
                plan.title(),
                head(annex, several),
                lines.recipients(),
                lines.signing(),
                Objects.requireNonNullElse(plan.signer(), ""));
    }

    private String number() {
        if (plan.number() != null) {
            return plan.number();
        }
        var body = issuer.contains("Hội đồng") ? "HĐND" : "UBND";
        return "        /" + symbol() + "-" + body;
    }

    private String symbol() {
        return switch (plan.kind()) {
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

    /** Days below ten and the months one and two with a zero before them; room to write where the paper has no date. */
    private static String date(LocalDate day) {
        if (day == null) {
            return "ngày       tháng       năm           ";
        }
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
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

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}

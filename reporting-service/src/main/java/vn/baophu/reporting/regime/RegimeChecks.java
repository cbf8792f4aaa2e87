package vn.baophu.reporting.regime;

import static vn.baophu.reporting.regime.RegimeRefusal.CODE_LIKE_ID;
import static vn.baophu.reporting.regime.RegimeRefusal.CODE_TWICE;
import static vn.baophu.reporting.regime.RegimeRefusal.ENDS_BEFORE_START;
import static vn.baophu.reporting.regime.RegimeRefusal.INDICATOR_NOT_LISTED;
import static vn.baophu.reporting.regime.RegimeRefusal.INDICATOR_TWICE;
import static vn.baophu.reporting.regime.RegimeRefusal.LEVEL_AND_UNIT;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.indicator.SpokenIndicators;
import vn.baophu.reporting.target.PlanEntry;

/** What a regime must fulfil by itself, whatever the directory says. Values that are missing were told as such already. */
final class RegimeChecks {
    /** One thing that must hold; the plan is null where there is none of that name. */
    private interface Check {
        void of(RecordRegime regime, PlanEntry plan, Faults faults);
    }

    private static final List<Check> ALL = List.of(
            RegimeChecks::codeIsNoId,
            RegimeChecks::nothingTwice,
            RegimeChecks::contentIsListed,
            RegimeChecks::levelAndUnitTogether,
            RegimeChecks::doesNotEndBeforeItStarts,
            RelayChecks::check,
            DueChecks::check);

    private RegimeChecks() {}

    static void check(RecordRegime regime, PlanEntry plan, Faults faults) {
        ALL.forEach(check -> check.of(regime, plan, faults));
    }

    /** Regimes are named by code or id: one code must not hide another regime. */
    private static void codeIsNoId(RecordRegime regime, PlanEntry plan, Faults faults) {
        if (regime.code() != null && Regimes.ID.matcher(regime.code()).matches()) {
            faults.add("/code", CODE_LIKE_ID, regime.code());
        }
    }

    private static void nothingTwice(RecordRegime regime, PlanEntry plan, Faults faults) {
        once(
                regime.indicators(),
                "/indicators/",
                "",
                (at, code) -> faults.add(at, INDICATOR_TWICE, SpokenIndicators.of(code)));
        var content = regime.content();
        var sections = content.sections().stream().map(each -> each == null ? null : each.code());
        once(sections.toList(), "/content/sections/", "/code", (at, code) -> faults.add(at, CODE_TWICE, code));
        var papers = content.attachments().stream().map(each -> each == null ? null : each.code());
        once(papers.toList(), "/content/attachments/", "/code", (at, code) -> faults.add(at, CODE_TWICE, code));
    }

    private static void once(List<String> codes, String before, String after, BiConsumer<String, String> twice) {
        var seen = new HashSet<String>();
        for (int at = 0; at < codes.size(); at++) {
            if (codes.get(at) != null && !seen.add(codes.get(at))) {
                twice.accept(before + at + after, codes.get(at));
            }
        }
    }

    /** What is asked with its sub-groups is asked at all. */
    private static void contentIsListed(RecordRegime regime, PlanEntry plan, Faults faults) {
        for (int at = 0; at < regime.content().indicators().size(); at++) {
            var asked = regime.content().indicators().get(at);
            if (asked != null && asked.indicator() != null) {
                listed(regime, asked.indicator(), "/content/indicators/" + at + "/indicator", faults);
                for (int group = 0; group < asked.groups().size(); group++) {
                    listed(regime, asked.groups().get(group), "/content/indicators/" + at + "/groups/" + group, faults);
                }
            }
        }
    }

    private static void listed(RecordRegime regime, String indicator, String pointer, Faults faults) {
        if (indicator != null && !regime.indicators().contains(indicator)) {
            faults.add(pointer, INDICATOR_NOT_LISTED, SpokenIndicators.of(indicator));
        }
    }

    private static void levelAndUnitTogether(RecordRegime regime, PlanEntry plan, Faults faults) {
        var rule = regime.reporters();
        if (rule != null && (rule.unitsUnder() == null) != (rule.level() == null) && !faults.at("/reporters/level")) {
            faults.add("/reporters", LEVEL_AND_UNIT);
        }
    }

    private static void doesNotEndBeforeItStarts(RecordRegime regime, PlanEntry plan, Faults faults) {
        var from = regime.bindsFrom(plan);
        if (from != null && regime.validTo() != null && regime.validTo().isBefore(from)) {
            faults.add("/validTo", ENDS_BEFORE_START, regime.validTo(), from);
        }
    }
}

package vn.baophu.reporting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.figure.PeriodFigure;
import vn.baophu.reporting.reporter.Reporter;
import vn.baophu.reporting.rule.References.ChildrenSum;

class RuleKindTest {
    private static final UUID UNIT = UUID.randomUUID();
    private static final References NOTHING = new KnownReferences(Map.of(), Map.of(), Map.of());

    @Test
    void a_whole_is_the_sum_of_its_parts_to_the_person() {
        var rule = rule(RuleKind.WHOLE_IS_SUM, "BHXH", List.of("BHXH_BB", "BHXH_TN"), null, null);

        assertThat(found(rule, NOTHING, value("BHXH", 300), value("BHXH_BB", 100), value("BHXH_TN", 200)))
                .isEmpty();
        assertThat(found(rule, NOTHING, value("BHXH", 301), value("BHXH_BB", 100), value("BHXH_TN", 200)))
                .singleElement()
                .satisfies(no -> {
                    assertThat(no.indicator()).isEqualTo("BHXH");
                    assertThat(no.found()).isEqualTo(301);
                    assertThat(no.expected()).isEqualTo(300);
                    assertThat(no.sentence().in(Language.VI))
                            .isEqualTo("BHXH là 301 người nhưng tổng các thành phần BHXH_BB + BHXH_TN là 300 người");
                });
    }

    @Test
    void a_part_that_is_not_reported_is_not_a_zero() {
        var rule = rule(RuleKind.WHOLE_IS_SUM, "BHXH", List.of("BHXH_BB", "BHXH_TN"), null, null);

        assertThat(found(rule, NOTHING, value("BHXH", 301), value("BHXH_BB", 100)))
                .isEmpty();
    }

    @Test
    void every_subset_above_its_whole_is_found_and_an_equal_one_is_not() {
        var rule = rule(RuleKind.SUBSET, "BHYT", List.of("BHYT_HS", "BHYT_SV", "BHYT_NLN_TB"), null, null);

        assertThat(found(rule, NOTHING, value("BHYT", 100), value("BHYT_HS", 101), value("BHYT_SV", 100)))
                .extracting(RuleFinding::indicator)
                .containsExactly("BHYT_HS");
    }

    @Test
    void no_more_participants_than_the_denominator() {
        var rule = rule(RuleKind.WITHIN_DENOMINATOR, null, List.of(), null, null);

        assertThat(found(rule, NOTHING, new ReportedValue("BHYT", 11L, 10L, true), value("BHTN", 5)))
                .singleElement()
                .satisfies(no -> assertThat(no.expected()).isEqualTo(10));
    }

    @Test
    void a_jump_must_pass_both_limits_and_exactly_the_limit_is_within() {
        var rule = rule(RuleKind.JUMP, "BHYT", List.of(), "50", 100L);

        assertThat(found(rule, last(1000), value("BHYT", 1500))).isEmpty();
        assertThat(found(rule, last(1000), value("BHYT", 1501))).hasSize(1);
        assertThat(found(rule, last(1000), value("BHYT", 499))).hasSize(1);
        assertThat(found(rule, last(100), value("BHYT", 200))).isEmpty(); // a hundred per cent, but few people
        assertThat(found(rule, last(0), value("BHYT", 101))).hasSize(1);
        assertThat(found(rule, NOTHING, value("BHYT", 9000))).isEmpty();
    }

    @Test
    void a_units_own_figure_is_held_against_all_below_once_they_have_all_reported() {
        var rule = rule(RuleKind.CHILDREN_SUM, null, List.of(), null, 0L);

        assertThat(found(rule, below(990, 18), value("BHYT", 1000))).hasSize(1);
        assertThat(found(rule, below(990, 17), value("BHYT", 1000))).isEmpty();
        assertThat(found(rule, below(1001, 17), value("BHYT", 1000)))
                .singleElement()
                .satisfies(no -> assertThat(no.sentence().in(Language.EN))
                        .isEqualTo("BHYT has 1000 people but 17 of 18 units below have reported 1001 in all"));
        assertThat(found(rule, below(1000, 18), value("BHYT", 1000))).isEmpty();
    }

    @Test
    void a_figure_far_from_its_target_is_found() {
        var rule = rule(RuleKind.AGAINST_TARGET, "BHYT", List.of(), "10", null);
        var references = new KnownReferences(Map.of(), Map.of(), Map.of(key("BHYT", "2024-S1"), 1000L));

        assertThat(found(rule, references, value("BHYT", 900))).isEmpty();
        assertThat(found(rule, references, value("BHYT", 899))).hasSize(1);
    }

    @Test
    void holes_in_a_report_break_nothing() {
        var rule = rule(RuleKind.SUBSET, "BHYT", List.of("BHYT_HS"), null, null);

        assertThat(found(
                        rule,
                        NOTHING,
                        new ReportedValue(null, 5L, null, false),
                        new ReportedValue("BHYT", null, 1L, false)))
                .isEmpty();
    }

    @Test
    void only_a_warning_with_a_sentence_lets_the_report_pass() {
        var sentence = Sentence.of("vi", "en");
        assertThat(finding(Severity.ERROR, sentence, true).blocks()).isTrue();
        assertThat(finding(Severity.WARNING, sentence, false).blocks()).isTrue();
        assertThat(finding(Severity.WARNING, sentence, true).blocks()).isFalse();
    }

    private static RuleFinding finding(Severity severity, Sentence sentence, boolean confirmed) {
        return new RuleFinding("R", RuleKind.JUMP, severity, "BHYT", 2, 1, sentence, confirmed);
    }

    private static References last(long people) {
        return new KnownReferences(Map.of(key("BHYT", "2023-S2"), people), Map.of(), Map.of());
    }

    private static References below(long people, int reported) {
        return new KnownReferences(
                Map.of(), Map.of(key("BHYT", "2024-S1"), new ChildrenSum(people, reported, 18, true)), Map.of());
    }

    private static PeriodFigure.Key key(String indicator, String period) {
        return new PeriodFigure.Key(UNIT, indicator, period);
    }

    private static ValidationRule rule(
            RuleKind kind, String indicator, List<String> parts, String percent, Long people) {
        var allowed = percent == null ? null : new BigDecimal(percent);
        return new ValidationRule(
                UUID.randomUUID(),
                "R",
                new RuleTerms(kind, Severity.ERROR, null, null, indicator, parts, allowed, people, null, null));
    }

    private static ReportedValue value(String indicator, long participants) {
        return new ReportedValue(indicator, participants, null, false);
    }

    private static List<RuleFinding> found(ValidationRule rule, References references, ReportedValue... values) {
        var report = new Reported(
                null,
                new Reporter(UNIT, null, "19363", UNIT),
                "2024-S1",
                LocalDate.parse("2024-06-30"),
                List.of(values));
        return rule.findings(report, references).toList();
    }
}

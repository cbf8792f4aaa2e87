package vn.baophu.reporting.rule;

import java.util.Objects;
import java.util.stream.Stream;
import vn.baophu.reporting.indicator.SpokenIndicators;

/** What a rule holds a figure against. A figure that is not in the report breaks nothing. */
public enum RuleKind {
    /** The whole is the sum of its parts, where all of them are given: BHXH = compulsory + voluntary. */
    WHOLE_IS_SUM(true, false) {
        @Override
        Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references) {
            var values = report.counted();
            var whole = values.get(rule.terms().indicator());
            var parts = rule.terms().parts().stream().map(values::get).toList();
            if (whole == null || parts.stream().anyMatch(Objects::isNull)) {
                return Stream.empty();
            }
            var sum = parts.stream().mapToLong(ReportedValue::participants).reduce(0, Math::addExact);
            return whole.participants() == sum
                    ? Stream.empty()
                    : Stream.of(rule.finding(
                            whole,
                            sum,
                            Sentence.of(
                                    "%s là %s người nhưng tổng các thành phần %s là %s người",
                                    "%s has %s people but its parts %s have %s",
                                    SpokenIndicators.of(whole.indicator()),
                                    whole.participants(),
                                    new SpokenIndicators(rule.terms().parts(), " + "),
                                    sum)));
        }
    },
    /** Each subset is at most the whole: unemployment insurance within compulsory social insurance. */
    SUBSET(true, false) {
        @Override
        Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references) {
            var values = report.counted();
            var whole = values.get(rule.terms().indicator());
            return whole == null
                    ? Stream.empty()
                    : rule.terms().parts().stream()
                            .map(values::get)
                            .filter(part -> part != null && part.participants() > whole.participants())
                            .map(part -> rule.finding(
                                    part,
                                    whole.participants(),
                                    Sentence.of(
                                            "%s (%s người) là một phần của %s nhưng nhiều hơn %s người",
                                            "%s (%s people) is a part of %s but more than its %s people",
                                            SpokenIndicators.of(part.indicator()),
                                            part.participants(),
                                            SpokenIndicators.of(whole.indicator()),
                                            whole.participants())));
        }
    },
    /** No more participants than the denominator that the report gives. */
    WITHIN_DENOMINATOR(false, false) {
        @Override
        Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references) {
            return rule.concerned(report)
                    .filter(value -> value.denominator() != null && value.participants() > value.denominator())
                    .map(value -> rule.finding(
                            value,
                            value.denominator(),
                            Sentence.of(
                                    "%s có %s người tham gia, nhiều hơn mẫu số %s người",
                                    "%s has %s participants, more than the denominator of %s people",
                                    SpokenIndicators.of(value.indicator()),
                                    value.participants(),
                                    value.denominator())));
        }
    },
    /** No jump against the last period of the same kind. */
    JUMP(false, true) {
        @Override
        Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references) {
            return rule.concerned(report).flatMap(value -> references.lastPeriod(report, value.indicator()).stream()
                    .filter(last -> rule.terms().tolerance().exceededBy(value.participants(), last))
                    .map(last -> rule.finding(
                            value,
                            last,
                            Sentence.of(
                                    "%s là %s người, kỳ trước là %s người",
                                    "%s has %s people, in the period before it had %s",
                                    SpokenIndicators.of(value.indicator()),
                                    value.participants(),
                                    last))));
        }
    },
    /** The unit's own figure against the sum of the units below; while some are missing, only a sum above it counts. */
    CHILDREN_SUM(false, true) {
        @Override
        Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references) {
            return rule.concerned(report).flatMap(value -> references.children(report, value.indicator()).stream()
                    .filter(sum -> sum.complete() || sum.people() > value.participants())
                    .filter(sum -> rule.terms().tolerance().exceededBy(value.participants(), sum.people()))
                    .map(sum -> rule.finding(
                            value,
                            sum.people(),
                            Sentence.of(
                                    "%s là %s người nhưng %s trên %s đơn vị cấp dưới đã báo cáo tổng cộng %s người",
                                    "%s has %s people but %s of %s units below have reported %s in all",
                                    SpokenIndicators.of(value.indicator()),
                                    value.participants(),
                                    sum.reported(),
                                    sum.expected(),
                                    sum.people()))));
        }
    },
    /** The figure against the target of the year. */
    AGAINST_TARGET(false, true) {
        @Override
        Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references) {
            return rule.concerned(report).flatMap(value -> references.target(report, value.indicator()).stream()
                    .filter(target -> rule.terms().tolerance().exceededBy(value.participants(), target))
                    .map(target -> rule.finding(
                            value,
                            target,
                            Sentence.of(
                                    "%s là %s người, chỉ tiêu được giao là %s người",
                                    "%s has %s people, the target is %s",
                                    SpokenIndicators.of(value.indicator()),
                                    value.participants(),
                                    target))));
        }
    };

    private final boolean ofParts;
    private final boolean tolerant;

    RuleKind(boolean ofParts, boolean tolerant) {
        this.ofParts = ofParts;
        this.tolerant = tolerant;
    }

    /** Whether a rule of this kind names a whole and its parts. */
    public boolean ofParts() {
        return ofParts;
    }

    /** Whether a rule of this kind says how much a figure may differ. */
    public boolean tolerant() {
        return tolerant;
    }

    abstract Stream<RuleFinding> findings(ValidationRule rule, Reported report, References references);
}

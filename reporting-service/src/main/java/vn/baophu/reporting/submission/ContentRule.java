package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.ABOVE_DENOMINATOR;
import static vn.baophu.reporting.submission.SubmissionRefusal.EMPTY_REPORT;
import static vn.baophu.reporting.submission.SubmissionRefusal.FIGURE_MISSING;
import static vn.baophu.reporting.submission.SubmissionRefusal.FIGURE_NOT_ASKED;
import static vn.baophu.reporting.submission.SubmissionRefusal.FIGURE_TWICE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.indicator.SpokenIndicators;

/** The rules for what a report says. Each looks at the whole report and adds every fault it finds. */
enum ContentRule {
    EVERY_FIGURE_ASKED_IS_GIVEN {
        @Override
        void check(Content content, Set<String> asked, Faults faults) {
            var given = new HashSet<String>();
            each(content, (at, figure) -> given.add(figure.indicator()));
            asked.stream()
                    .filter(indicator -> !given.contains(indicator))
                    .forEach(indicator -> faults.add("/figures", FIGURE_MISSING, SpokenIndicators.of(indicator)));
        }
    },
    NO_OTHER_FIGURE_IS_GIVEN {
        @Override
        void check(Content content, Set<String> asked, Faults faults) {
            each(content, (at, figure) -> {
                if (figure.indicator() != null && !asked.contains(figure.indicator())) {
                    faults.add("/figures/" + at + "/indicator", FIGURE_NOT_ASKED, spoken(figure));
                }
            });
        }
    },
    NO_FIGURE_IS_GIVEN_TWICE {
        @Override
        void check(Content content, Set<String> asked, Faults faults) {
            var seen = new HashSet<String>();
            each(content, (at, figure) -> {
                if (figure.indicator() != null && !seen.add(figure.indicator())) {
                    faults.add("/figures/" + at + "/indicator", FIGURE_TWICE, spoken(figure));
                }
            });
        }
    },
    MORE_PARTICIPANTS_THAN_PEOPLE_NEED_A_WORD {
        @Override
        void check(Content content, Set<String> asked, Faults faults) {
            each(content, (at, figure) -> {
                if (figure.aboveDenominator() && !figure.confirmed()) {
                    faults.add(
                            "/figures/" + at + "/participants",
                            ABOVE_DENOMINATOR,
                            figure.participants(),
                            figure.denominator(),
                            spoken(figure));
                }
            });
        }
    },
    A_REPORT_SAYS_SOMETHING {
        @Override
        void check(Content content, Set<String> asked, Faults faults) {
            if (asked.isEmpty() && content.wordless()) {
                faults.add("/narrative", EMPTY_REPORT);
            }
        }
    };

    abstract void check(Content content, Set<String> asked, Faults faults);

    /** All the rules, against the indicators that the regime asks for. */
    static void checkAll(Content content, Collection<String> asked, Faults faults) {
        var indicators = Set.copyOf(asked);
        for (var rule : values()) {
            rule.check(content, indicators, faults);
        }
    }

    /** What holds whatever the regime asks for; for a report of which the regime is not known. */
    static void checkWithoutRegime(Content content, Faults faults) {
        NO_FIGURE_IS_GIVEN_TWICE.check(content, Set.of(), faults);
        MORE_PARTICIPANTS_THAN_PEOPLE_NEED_A_WORD.check(content, Set.of(), faults);
    }

    private static SpokenIndicators spoken(FigureForm figure) {
        return SpokenIndicators.of(Objects.requireNonNullElse(figure.indicator(), "?"));
    }

    private static void each(Content content, BiConsumer<Integer, FigureForm> look) {
        for (int at = 0; at < content.figures().size(); at++) {
            var figure = content.figures().get(at);
            if (figure != null) {
                look.accept(at, figure);
            }
        }
    }
}

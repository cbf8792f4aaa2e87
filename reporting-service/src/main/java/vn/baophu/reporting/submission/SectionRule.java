package vn.baophu.reporting.submission;

import static vn.baophu.reporting.submission.SubmissionRefusal.SECTION_MISSING;
import static vn.baophu.reporting.submission.SubmissionRefusal.SECTION_NOT_ASKED;
import static vn.baophu.reporting.submission.SubmissionRefusal.SECTION_TOO_LONG;
import static vn.baophu.reporting.submission.SubmissionRefusal.SECTION_TWICE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.regime.RegimeContent;

/** The rules for the texts of a report. Each looks at all of them and adds every fault it finds. */
enum SectionRule {
    EVERY_TEXT_REQUIRED_IS_GIVEN {
        @Override
        void check(List<Section> given, List<RegimeContent.Section> asked, Faults faults) {
            asked.stream()
                    .filter(RegimeContent.Section::required)
                    .filter(wanted ->
                            given.stream().noneMatch(section -> section != null && section.answers(wanted.code())))
                    .forEach(wanted -> faults.add("/sections", SECTION_MISSING, wanted.code(), wanted.title()));
        }
    },
    ONLY_TEXTS_ASKED_ARE_GIVEN_AND_ONCE {
        @Override
        void check(List<Section> given, List<RegimeContent.Section> asked, Faults faults) {
            var known = titles(asked);
            var seen = new HashSet<String>();
            for (int at = 0; at < given.size(); at++) {
                var code = given.get(at) == null ? null : given.get(at).code();
                if (code != null && !known.containsKey(code)) {
                    faults.add("/sections/" + at + "/code", SECTION_NOT_ASKED, code);
                } else if (code != null && !seen.add(code)) {
                    faults.add("/sections/" + at + "/code", SECTION_TWICE, known.get(code));
                }
            }
        }
    },
    NO_TEXT_IS_LONGER_THAN_ASKED {
        @Override
        void check(List<Section> given, List<RegimeContent.Section> asked, Faults faults) {
            var byCode = asked.stream()
                    .collect(Collectors.toMap(
                            RegimeContent.Section::code, Function.identity(), (first, other) -> first));
            for (int at = 0; at < given.size(); at++) {
                var section = given.get(at);
                var wanted = section == null ? null : byCode.get(section.code());
                if (wanted != null && section.length() > wanted.maxLength()) {
                    faults.add("/sections/" + at + "/text", SECTION_TOO_LONG, wanted.title(), wanted.maxLength());
                }
            }
        }
    };

    abstract void check(List<Section> given, List<RegimeContent.Section> asked, Faults faults);

    private static Map<String, String> titles(List<RegimeContent.Section> asked) {
        return asked.stream()
                .collect(Collectors.toMap(
                        RegimeContent.Section::code, RegimeContent.Section::title, (first, other) -> first));
    }
}

package vn.baophu.targets.phasing;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.goal.By;
import vn.baophu.targets.goal.GoalRef;
import vn.baophu.targets.goal.Start;
import vn.baophu.targets.goal.UnknownView;

/**
 * A target in steps. Whatever is not known is absent, never zero, and named in {@code unknown}.
 *
 * @param start people at the start of the year, and where that is known from
 * @param increase people more than at the start; the increases of all phases sum exactly to it
 * @param phases one for each step of the year
 */
@Schema(examples = """
        {"target": {"id": "0197b3f0-3333-7000-8000-000000000001", "code": "000-A4-T-2024",
                    "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
                    "unit": {"id": "0197b3f0-0000-7000-8000-000000000464", "code": "464", "name": "Huyện Vĩnh Linh"},
                    "indicator": "BHYT", "year": 2024, "day": "2024-12-31", "participants": 85941},
         "by": "QUARTER", "shape": "LINEAR",
         "start": {"participants": 80000, "on": "2023-12-31", "source": "LAST_YEAR_RESULT"}, "increase": 5941,
         "phases": [{"period": "2024-Q1", "until": "2024-03-31", "participants": 81485, "increase": 1485},
                    {"period": "2024-Q2", "until": "2024-06-30", "participants": 82971, "increase": 1486},
                    {"period": "2024-Q3", "until": "2024-09-30", "participants": 84456, "increase": 1485},
                    {"period": "2024-Q4", "until": "2024-12-31", "participants": 85941, "increase": 1485}],
         "unknown": []}""")
record PhasingView(
        GoalRef target,
        By by,
        Shape shape,
        Start start,
        Long increase,
        List<PhaseView> phases,
        List<UnknownView> unknown,
        String etag)
        implements Tagged {
    static PhasingView of(Phasing phasing, Language language) {
        return new PhasingView(
                GoalRef.of(phasing.goal(), phasing.people()),
                phasing.by(),
                phasing.shape(),
                phasing.start(),
                phasing.increase(),
                phasing.phases().stream().map(PhaseView::of).toList(),
                phasing.unknown().stream()
                        .map(unknown -> UnknownView.of(unknown, language))
                        .toList(),
                phasing.version() == null ? null : phasing.version().toString());
    }

    /**
     * A step.
     *
     * @param until its last day
     * @param participants people who take part then
     * @param increase people more than at the end of the step before; negative for fewer
     */
    record PhaseView(String period, LocalDate until, Long participants, Long increase) {
        static PhaseView of(Phase phase) {
            var step = phase.step();
            return new PhaseView(step.period(), step.until(), phase.participants(), phase.increase());
        }
    }
}

package vn.baophu.reporting.regime;

import java.util.List;
import java.util.UUID;
import vn.baophu.directory.UnitLevel;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Who reports, found in the directory.
 *
 * @param listed named one by one, units before agencies
 * @param underId all units of one level below this one; null where the regime has no such rule
 */
public record Reporters(List<Reporter> listed, UUID underId, String underCode, UnitLevel level) {
    static final Reporters NOBODY = new Reporters(List.of(), null, null, null);

    public Reporters {
        listed = List.copyOf(listed);
    }

    /** As the regime was sent in; null where it names nobody. */
    ReporterRule rule() {
        return equals(NOBODY)
                ? null
                : new ReporterRule(
                        codes(listed.stream()
                                .filter(each -> each.unitId() != null)
                                .toList()),
                        underCode,
                        level,
                        codes(listed.stream()
                                .filter(each -> each.agencyId() != null)
                                .toList()));
    }

    private static List<String> codes(List<Reporter> reporters) {
        return reporters.stream().map(Reporter::code).toList();
    }
}

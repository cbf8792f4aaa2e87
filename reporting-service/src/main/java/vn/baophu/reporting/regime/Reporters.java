package vn.baophu.reporting.regime;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.baophu.directory.UnitLevel;
import vn.baophu.reporting.reporter.Reporter;

/**
 * Who reports, found in the directory.
 *
 * @param listed named one by one, units before agencies
 * @param underId all units of one level below this one; null where the regime has no such rule, and for the nation
 * @param groups more whom the directory names on the day
 */
public record Reporters(List<Reporter> listed, UUID underId, String underCode, UnitLevel level, List<Group> groups) {
    static final Reporters NOBODY = new Reporters(List.of(), null, null, null, List.of());

    public Reporters {
        listed = List.copyOf(listed);
        groups = List.copyOf(groups);
    }

    /** As the regime was sent in; null where it names nobody. */
    ReporterRule rule() {
        return nobody()
                ? null
                : new ReporterRule(
                        codes(listed.stream()
                                .filter(each -> each.unitId() != null)
                                .toList()),
                        underCode,
                        level,
                        codes(listed.stream()
                                .filter(each -> each.agencyId() != null)
                                .toList()),
                        groups.stream().map(GroupRule::of).toList());
    }

    /** Whether nobody is named. */
    public boolean nobody() {
        return equals(NOBODY);
    }

    /** Everything that the directory has to resolve, the plain rule first. */
    public List<Group> found() {
        var plain = level == null ? Stream.<Group>empty() : Stream.of(new Group(underId, underCode, level, List.of()));
        return Stream.concat(plain, groups.stream()).toList();
    }

    private static List<String> codes(List<Reporter> reporters) {
        return reporters.stream().map(Reporter::code).toList();
    }
}

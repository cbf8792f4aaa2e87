package vn.baophu.targets.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What we read of an answer of {@code GET /progress}; it may say more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProgressAnswer(
        Unit unit,
        Long reported,
        Integer reportedUnits,
        Integer expectedUnits,
        List<Missing> missing,
        List<Missing> excused,
        List<ProgressAnswer> children) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(UUID id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Missing(String code, String name) {}

    /** Whether it is an answer to our question at all. */
    boolean isReadable() {
        return reportedUnits != null
                && expectedUnits != null
                && (reported != null || reportedUnits == 0)
                && reportedUnits <= expectedUnits;
    }

    /** Whether somebody owes a report for the period. */
    boolean isAsked() {
        return expectedUnits > 0;
    }

    /** Whether everybody who owes one has an accepted report. */
    boolean isComplete() {
        return isAsked() && reportedUnits.equals(expectedUnits);
    }

    /** Whether it is complete and nobody was let off; only then the sum is the figure of the whole unit. */
    boolean isWhole() {
        return isComplete() && excusedNames().isEmpty();
    }

    /** The units right below about which it can be read. */
    Stream<ProgressAnswer> below() {
        return children == null
                ? Stream.empty()
                : children.stream()
                        .filter(child -> child != null && child.unit != null && child.unit.id != null)
                        .filter(ProgressAnswer::isReadable);
    }

    List<String> missingNames() {
        return names(missing);
    }

    List<String> excusedNames() {
        return names(excused);
    }

    private static List<String> names(List<Missing> units) {
        return units == null ? List.of() : units.stream().map(Missing::name).toList();
    }
}

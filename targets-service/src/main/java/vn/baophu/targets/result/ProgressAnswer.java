package vn.baophu.targets.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What we read of an answer of {@code GET /progress}; it may say more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProgressAnswer(Long reported, Integer reportedUnits, Integer expectedUnits, List<Missing> missing) {
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

    /** Whether everybody who owes one has an accepted report; only then the sum is the figure of the whole unit. */
    boolean isWhole() {
        return isAsked() && reportedUnits.equals(expectedUnits);
    }

    List<String> missingNames() {
        return missing == null ? List.of() : missing.stream().map(Missing::name).toList();
    }
}

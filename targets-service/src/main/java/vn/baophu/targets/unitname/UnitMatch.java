package vn.baophu.targets.unitname;

import java.util.List;
import vn.baophu.directory.UnitOnDay;

/**
 * What a printed name means.
 *
 * @param unit the unit meant; null where it is {@code DOUBTFUL} or {@code UNKNOWN}
 * @param candidates the units it may mean, the likeliest first; only the unit itself where it is sure
 */
public record UnitMatch(Outcome outcome, UnitOnDay unit, List<UnitOnDay> candidates) {
    public UnitMatch {
        candidates = List.copyOf(candidates);
    }

    /** How sure it is. */
    public enum Outcome {
        /** Written as the official list writes it, but for case and blanks. */
        EXACT,
        /** Another spelling of one unit and of no other: "TT Hồ Xá", "Hoà", "Kon Plong", "IaHdrai". */
        SPELLING,
        /** More than one unit, another kind of unit, other accents or a slip of the pen: a person has to say. */
        DOUBTFUL,
        /** No unit of the list is called anything like it. */
        UNKNOWN
    }

    static UnitMatch sure(Outcome outcome, UnitOnDay unit) {
        return new UnitMatch(outcome, unit, List.of(unit));
    }

    static UnitMatch doubtful(List<UnitOnDay> candidates) {
        return new UnitMatch(Outcome.DOUBTFUL, null, candidates);
    }

    static UnitMatch unknown() {
        return new UnitMatch(Outcome.UNKNOWN, null, List.of());
    }
}

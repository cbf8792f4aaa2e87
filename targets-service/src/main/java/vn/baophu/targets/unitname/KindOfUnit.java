package vn.baophu.targets.unitname;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands before the name of a unit, spelt out or short. */
enum KindOfUnit {
    TINH(Set.of("tinh", "t")),
    THANH_PHO(Set.of("thanh pho", "tp", "t p")),
    QUAN(Set.of("quan", "q")),
    HUYEN(Set.of("huyen", "h")),
    THI_XA(Set.of("thi xa", "tx", "t x")),
    PHUONG(Set.of("phuong", "p", "f")),
    XA(Set.of("xa", "x")),
    THI_TRAN(Set.of("thi tran", "tt", "t t", "ttr")),
    /** Since 1 July 2025. */
    DAC_KHU(Set.of("dac khu", "dk"));

    private static final int LONGEST = 2;

    private final Set<String> forms;

    KindOfUnit(Set<String> forms) {
        this.forms = forms;
    }

    /** A kind and how many words it takes. */
    record Found(KindOfUnit kind, int words) {}

    /** The kind that a name begins with; something must follow it. */
    static Optional<Found> before(List<String> foldedWords) {
        for (var length = Math.min(LONGEST, foldedWords.size() - 1); length > 0; length--) {
            var beginning = String.join(" ", foldedWords.subList(0, length));
            for (var kind : values()) {
                if (kind.forms.contains(beginning)) {
                    return Optional.of(new Found(kind, length));
                }
            }
        }
        return Optional.empty();
    }
}

package vn.baophu.targets.numeral;

import java.util.ArrayList;
import java.util.List;
import vn.baophu.targets.wording.Sentence;

/** In how many cells one sign was met, with the first different ones for examples. */
final class SignSeen {
    private static final int EXAMPLES = 3;

    private final Sign sign;
    private final List<String> examples = new ArrayList<>();
    private int cells;

    SignSeen(Sign sign) {
        this.sign = sign;
    }

    void in(String number) {
        cells++;
        if (examples.size() < EXAMPLES && !examples.contains(number)) {
            examples.add(number);
        }
    }

    int cells() {
        return cells;
    }

    Sentence sentence() {
        return Sentence.of(sign.vi, sign.en, cells, String.join("; ", examples));
    }
}

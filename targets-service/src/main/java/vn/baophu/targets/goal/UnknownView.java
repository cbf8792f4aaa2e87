package vn.baophu.targets.goal;

import java.util.List;
import vn.baophu.platform.error.Language;
import vn.baophu.targets.result.Unknown;
import vn.baophu.targets.result.WhyUnknown;

/**
 * Something that is not known and so absent from the answer.
 *
 * @param code why, for programs
 * @param periods of which it is not known; empty where it is no matter of periods
 * @param sentence for a clerk
 */
public record UnknownView(WhyUnknown code, List<String> periods, String sentence) {
    public static UnknownView of(Unknown unknown, Language language) {
        return new UnknownView(unknown.why(), unknown.periods(), unknown.sentence(language));
    }
}

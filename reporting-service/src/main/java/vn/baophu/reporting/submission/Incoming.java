package vn.baophu.reporting.submission;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.baophu.platform.error.Faults;
import vn.baophu.reporting.obligation.Obligation;

/**
 * One of many reports that are sent in together.
 *
 * @param obligation what it is for, held by the transaction
 * @param serves ids of further obligations that it fulfils too; may have holes
 * @param corrects the revision of the report that it corrects; null for a report that is sent first
 * @param reason why an accepted report is corrected; needed only then
 * @param faults where all that is wrong with it goes; pointers into this report alone
 */
public record Incoming(
        Obligation obligation, List<UUID> serves, Integer corrects, String reason, Content content, Faults faults) {
    boolean isCorrection() {
        return corrects != null;
    }

    /** Whether something is missing of which the form has been found faulty already. */
    boolean hasHoles() {
        return content.hasHoles() || serves.stream().anyMatch(Objects::isNull);
    }

    /** Whether a report that is there answers all that this one wants to. */
    boolean asksNoMoreOf(Submission before) {
        return isCorrection() || before.serves().containsAll(serves);
    }
}

package vn.baophu.reporting.attachment;

import static vn.baophu.reporting.attachment.AttachmentRefusal.ATTACHMENT_TWICE;
import static vn.baophu.reporting.attachment.AttachmentRefusal.NO_SUCH_ATTACHMENT;
import static vn.baophu.reporting.attachment.AttachmentRefusal.TOO_MANY_ATTACHMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;

/** The files that reports name. A report without files costs no statement here. */
@ApplicationScoped
public class AttachmentStore {
    public static final int MOST = 10;

    private final Attachments attachments;

    AttachmentStore(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * The files that a report for the obligation names, in its order; for each that can not be meant a fault at
     * {@code /attachments/n}. Nothing is kept.
     *
     * @param ids as sent in; may be null and may have holes
     */
    @Transactional(TxType.MANDATORY)
    public List<Attached> named(List<UUID> ids, UUID obligation, Faults faults) {
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() > MOST) {
            faults.add("/attachments", TOO_MANY_ATTACHMENTS, MOST);
            return List.of();
        }
        var known = known(ids, obligation);
        var seen = new HashSet<UUID>();
        for (int at = 0; at < ids.size(); at++) {
            var id = ids.get(at);
            if (id != null && !known.containsKey(id)) {
                faults.add("/attachments/" + at, NO_SUCH_ATTACHMENT, id);
            } else if (id != null && !seen.add(id)) {
                faults.add("/attachments/" + at, ATTACHMENT_TWICE, id);
            }
        }
        return ids.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Attachment::attached)
                .toList();
    }

    /** From now on these files belong to a report and stay; they have been {@link #named} before. */
    @Transactional(TxType.MANDATORY)
    public void claim(Collection<UUID> ids, UUID obligation, UUID submission) {
        if (!ids.isEmpty()) {
            known(ids, obligation).values().forEach(attachment -> attachment.usedBy(submission));
        }
    }

    /** SHA-256 of these files, hex, by their id; those that are gone are not there. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, String> digests(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : attachments.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(
                                Attachment::id, attachment -> attachment.file().sha256()));
    }

    private Map<UUID, Attachment> known(Collection<UUID> ids, UUID obligation) {
        var asked = ids.stream().filter(Objects::nonNull).toList();
        return asked.isEmpty()
                ? Map.of()
                : attachments.of(obligation, asked).stream()
                        .collect(Collectors.toMap(Attachment::id, Function.identity()));
    }
}

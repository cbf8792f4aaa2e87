package vn.baophu.reporting.attachment;

import static vn.baophu.reporting.attachment.AttachmentRefusal.ATTACHMENT_TWICE;
import static vn.baophu.reporting.attachment.AttachmentRefusal.NO_SUCH_ATTACHMENT;
import static vn.baophu.reporting.attachment.AttachmentRefusal.TOO_MANY_ATTACHMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Faults;

/** The files that reports name. A report without files costs no statement here. */
@ApplicationScoped
public class AttachmentStore {
    public static final int MOST = 10;

    /** A statement has room for 65,535 values. */
    private static final int MOST_AT_ONCE = 30_000;

    private final Attachments attachments;

    AttachmentStore(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * The files that a report names.
     *
     * @param ids as sent in; may have holes
     * @param obligation for which they must have been sent
     * @param faults where a fault at {@code /attachments/n} goes for each that can not be meant
     */
    public record Naming(List<UUID> ids, UUID obligation, Faults faults) {}

    /** For each report the files that it names, in its order; one statement for any number of reports. Nothing is kept. */
    @Transactional(TxType.MANDATORY)
    public List<List<Attached>> named(List<Naming> namings) {
        var known = withIds(namings.stream()
                .filter(naming -> naming.ids().size() <= MOST)
                .flatMap(naming -> naming.ids().stream())
                .toList());
        return namings.stream().map(naming -> named(naming, known)).toList();
    }

    private static List<Attached> named(Naming naming, Map<UUID, Attachment> all) {
        var ids = naming.ids();
        var faults = naming.faults();
        if (ids.size() > MOST) {
            faults.add("/attachments", TOO_MANY_ATTACHMENTS, MOST);
            return List.of();
        }
        var known = new HashMap<UUID, Attachment>();
        ids.stream()
                .map(all::get)
                .filter(attachment ->
                        attachment != null && attachment.obligationId().equals(naming.obligation()))
                .forEach(attachment -> known.put(attachment.id(), attachment));
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

    /** From now on these files belong to the report beside them and stay; they have been {@link #named} before. */
    @Transactional(TxType.MANDATORY)
    public void claim(Map<UUID, UUID> submissionOf) {
        withIds(submissionOf.keySet()).forEach((id, attachment) -> attachment.usedBy(submissionOf.get(id)));
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

    private Map<UUID, Attachment> withIds(Collection<UUID> ids) {
        var asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        var found = new HashMap<UUID, Attachment>();
        for (int from = 0; from < asked.size(); from += MOST_AT_ONCE) {
            var some = asked.subList(from, Math.min(from + MOST_AT_ONCE, asked.size()));
            attachments.list("id in ?1", some).forEach(attachment -> found.put(attachment.id(), attachment));
        }
        return found;
    }
}

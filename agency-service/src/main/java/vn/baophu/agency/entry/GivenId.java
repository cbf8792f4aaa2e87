package vn.baophu.agency.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells ids from codes, which callers may use alike. */
public final class GivenId {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private GivenId() {}

    /** Those that are ids. */
    public static List<UUID> among(Collection<String> idsOrCodes) {
        return idsOrCodes.stream().flatMap(each -> of(each).stream()).toList();
    }

    /** The id; empty where the text is a code. */
    public static Optional<UUID> of(String idOrCode) {
        return UUID_FORM.matcher(idOrCode).matches() ? Optional.of(UUID.fromString(idOrCode)) : Optional.empty();
    }
}

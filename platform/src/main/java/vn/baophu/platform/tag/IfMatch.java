package vn.baophu.platform.tag;

import static vn.baophu.platform.error.PlatformRefusal.IF_MATCH_REQUIRED;
import static vn.baophu.platform.error.PlatformRefusal.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;
import vn.baophu.platform.error.Refused;

/** The version that the caller of the running request has seen. */
@ApplicationScoped
public class IfMatch {
    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Refuses with {@code IF_MATCH_REQUIRED} when the request names no version and with {@code STALE_VERSION} when it
     * names another one; {@code *} takes any.
     */
    public void mustMatch(long version) {
        mustMatch(String.valueOf(version));
    }

    /** The same for a resource whose {@link Tagged#etag()} is more than a number. */
    public void mustMatch(String version) {
        var seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null || seen.isBlank()) {
            throw new Refused(IF_MATCH_REQUIRED);
        }
        var current = "\"" + version + "\"";
        if (Stream.of(seen.split(",")).map(String::strip).noneMatch(tag -> tag.equals("*") || tag.equals(current))) {
            throw new Refused(STALE_VERSION);
        }
    }
}

package vn.baophu.platform.tag;

import static vn.baophu.platform.error.PlatformRefusal.BAD_IF_MATCH;
import static vn.baophu.platform.error.PlatformRefusal.IF_MATCH_REQUIRED;
import static vn.baophu.platform.error.PlatformRefusal.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baophu.platform.error.Refused;

/** The version that the caller of the running request has seen. */
@ApplicationScoped
public class IfMatch {
    /** RFC 9110, section 13.1.1: compared strongly. */
    private static final Pattern TAG = Pattern.compile("\\*|\"[^\"]*\"");

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * Refuses with {@code IF_MATCH_REQUIRED} when the request names no version and with {@code STALE_VERSION} when it
     * names another one, with {@code BAD_IF_MATCH} when it names something that is no strong entity tag; {@code *} takes
     * any.
     */
    public void mustMatch(long version) {
        mustMatch(String.valueOf(version));
    }

    /** The same for a resource whose version is written in one of several ways. */
    public void mustMatch(String... versions) {
        var seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null || seen.isBlank()) {
            throw new Refused(IF_MATCH_REQUIRED);
        }
        var tags = Stream.of(seen.split(",")).map(String::strip).toList();
        if (tags.stream().anyMatch(tag -> !TAG.matcher(tag).matches())) {
            throw new Refused(BAD_IF_MATCH);
        }
        if (Stream.of(versions).map(version -> "\"" + version + "\"").noneMatch(tags::contains)
                && !tags.contains("*")) {
            throw new Refused(STALE_VERSION);
        }
    }
}

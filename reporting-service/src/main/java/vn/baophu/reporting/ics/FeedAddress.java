package vn.baophu.reporting.ics;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Where a calendar is read, seen from outside: the gateway tells by which name it was called. */
record FeedAddress(String scheme, String hostAndPath, FeedKey key) {
    static FeedAddress of(FeedKey key, HttpHeaders headers, UriInfo uri) {
        var base = uri.getBaseUri();
        var scheme = Optional.ofNullable(headers.getHeaderString("X-Forwarded-Proto"))
                .orElse(base.getScheme());
        var host =
                Optional.ofNullable(headers.getHeaderString("X-Forwarded-Host")).orElse(base.getAuthority());
        return new FeedAddress(scheme, host + base.getPath() + "calendar.ics", key);
    }

    String url() {
        return scheme + "://" + hostAndPath + "?key=" + key.text();
    }

    /** The scheme by which systems find the calendar program. */
    String webcal() {
        return "webcal://" + hostAndPath + "?key=" + key.text();
    }
}

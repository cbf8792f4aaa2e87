package vn.baophu.platform.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of a single resource; its version goes out as {@code ETag} and comes back as {@code If-Match}. */
public interface Tagged {
    /** The version without quotes, {@code 3}; null for what is computed anew each time and has none. */
    @JsonIgnore
    String etag();
}

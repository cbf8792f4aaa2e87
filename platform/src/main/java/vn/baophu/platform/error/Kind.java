package vn.baophu.platform.error;

/** What sort of no it is, in words the domain may use; only the door turns it into a number of HTTP. */
public enum Kind {
    /** The form is wrong: not JSON, a field unknown, missing or of another type. */
    MALFORMED,
    /** Nobody is signed in. */
    UNAUTHENTICATED,
    /** Signed in, but may not. */
    FORBIDDEN,
    /** There is no such thing. */
    ABSENT,
    /** The path exists, not for this verb. */
    METHOD,
    /** No answer in a language or format the caller takes. */
    NOT_ACCEPTABLE,
    /** The body did not arrive in time. */
    TOO_SLOW,
    /** It does not fit the state the thing is in. */
    CONFLICT,
    /** The caller has seen an older version. */
    STALE,
    /** The body is over the limit. */
    TOO_LARGE,
    /** The body is of a type that is not taken here. */
    UNSUPPORTED,
    /** Well formed, but against a rule of the trade. */
    INVALID,
    /** The caller must say which version it has seen. */
    PRECONDITION,
    /** Too often. */
    TOO_MANY,
    /** Not now; the same request may succeed later. */
    UNAVAILABLE,
    /** Our fault. */
    BROKEN
}

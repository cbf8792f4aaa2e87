package vn.baophu.platform.inbox;

/** A record that is no event of ours; trying again would not help. */
public class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}

package vn.baophu.reporting.reminder;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reminders a list shows; what is not stated does not narrow it. */
public class InboxFilter {
    @QueryParam("unread")
    @Parameter(description = "true: only what the caller has not read")
    boolean unread;

    @QueryParam("kind")
    ReminderKind kind;

    boolean unread() {
        return unread;
    }

    /** Null for all kinds. */
    String kind() {
        return kind == null ? null : kind.name();
    }
}

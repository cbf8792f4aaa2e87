package vn.baophu.reporting.obligation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a report is owed after all.
 *
 * @param by subject of the coordinator who took the waiver back
 * @param waiver what held until then
 */
@Schema(name = "WaiverTakenBack", examples = """
                {"reason":"Xã chưa sáp nhập, vẫn phải báo cáo","by":"coordinator-vinh-linh","at":"2024-07-08T02:00:00Z",
                "waiver":{"reason":"Xã sáp nhập","by":"coordinator-vinh-linh","at":"2024-07-05T02:00:00Z"}}""")
public record WaiverTakenBackView(String reason, String by, Instant at, Waiver waiver) {
    /** Null for none. */
    static WaiverTakenBackView of(WaiverTakenBack held) {
        return held == null ? null : new WaiverTakenBackView(held.reason(), held.by(), held.at(), held.waiver());
    }
}

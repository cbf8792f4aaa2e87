package vn.baophu.reporting.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the feed.
 *
 * @param items in the order in which they happened; may be empty although there is more, where nothing of a stretch lies in
 *     the caller's area
 * @param next what to send as {@code after} the next time, now or tomorrow; never absent
 * @param more whether asking again at once gives more
 */
@Schema(name = "Feed", examples = """
                {"items":[{"id":"01900000-0000-7000-8000-000000000070","at":"2024-07-08T03:30:00Z","kind":"ACCEPTED",
                "by":"reviewer-vinh-linh","submission":"01900000-0000-7000-8000-000000000020",
                "obligation":"01900000-0000-7000-8000-000000000010","obligationKind":"REPORT","regime":"000-R01",
                "unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},
                "period":"2024-S1","revision":2,
                "figures":[{"indicator":"BHYT","participants":12720,"denominator":13290,"percent":95.71}]}],
                "next":"WkGfMzc3NSAxMg","more":false}""")
@JsonInclude(JsonInclude.Include.ALWAYS)
record FeedPage(List<ChangeView> items, String next, boolean more) {}

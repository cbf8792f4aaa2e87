package vn.baophu.platform.paging;

import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.ReadAs;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;

/** Which page of a list is asked for; taken at the door as {@code @BeanParam}. */
public class PageRequest {
    private static final int DEFAULT = 50;
    private static final int MOST = 500;

    @QueryParam("limit")
    @Min(1) @Max(MOST) @Parameter(description = "Rows on a page", schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50"))
    Integer limit;

    @QueryParam("after")
    @ReadAs(Cursor.Reading.class)
    @Parameter(description = "`next` of the page before, unchanged")
    String after;

    public PageRequest() {}

    private PageRequest(Integer limit, String after) {
        this.limit = limit;
        this.after = after;
    }

    public static PageRequest of(Integer limit, String after) {
        return new PageRequest(limit, after);
    }

    /** Rows on the page, 1 to 500, 50 unless asked otherwise; refuses others with {@code OUT_OF_RANGE}. */
    public int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw new Refused(List.of(new Fault("?limit", null, null, OUT_OF_RANGE, List.of(Words.range(1, MOST)))));
        }
        return limit;
    }

    /** Rows to read: one more than the page holds, to know whether there is a next one. */
    public int fetch() {
        return limit() + 1;
    }

    /** The sort key after which the page starts; empty on the first page; refuses with {@code BAD_CURSOR}. */
    public Optional<String> afterKey() {
        return Optional.ofNullable(after).filter(cursor -> !cursor.isBlank()).map(Cursor::key);
    }
}

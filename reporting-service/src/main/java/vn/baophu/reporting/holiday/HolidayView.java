package vn.baophu.reporting.holiday;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/** A day that is not what its day of the week says. */
@Schema(name = "Holiday", examples = """
                {"day":"2024-02-10","name":"Tết Âm lịch","kind":"DAY_OFF","revision":0}""")
public record HolidayView(LocalDate day, String name, HolidayKind kind, String legalAct, int revision)
        implements Tagged {
    static HolidayView of(Holiday holiday) {
        return new HolidayView(holiday.day(), holiday.name(), holiday.kind(), holiday.legalAct(), holiday.version());
    }

    @Override
    public String etag() {
        return String.valueOf(revision);
    }
}

package vn.baophu.reporting.holiday;

import java.util.List;
import java.util.stream.IntStream;
import vn.baophu.platform.csv.CsvRow;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refusal;

/** One day as it was sent, and where its faults are placed: at a row of a table or in the JSON. */
interface HolidayLine {
    HolidayForm form();

    void refuse(String field, Refusal refusal, Object... args);

    static List<HolidayLine> of(RecordHolidays sent, Faults faults) {
        return IntStream.range(0, sent.days().size())
                .<HolidayLine>mapToObj(at -> new InBody(sent.days().get(at), at, faults))
                .toList();
    }

    static HolidayLine of(CsvRow row) {
        return new InTable(HolidayForm.of(row), row);
    }

    /** A member of the list {@code days}. */
    record InBody(HolidayForm form, int at, Faults faults) implements HolidayLine {
        @Override
        public void refuse(String field, Refusal refusal, Object... args) {
            faults.add("/days/" + at + "/" + field, refusal, args);
        }
    }

    /** A row of a table; what could not be read is null in its form, and refused already. */
    record InTable(HolidayForm form, CsvRow row) implements HolidayLine {
        @Override
        public void refuse(String field, Refusal refusal, Object... args) {
            row.refuse(field, refusal, args);
        }
    }
}

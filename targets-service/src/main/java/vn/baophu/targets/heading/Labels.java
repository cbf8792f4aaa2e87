package vn.baophu.targets.heading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.baophu.targets.wording.Words;

/** The headings of columns that name rows. */
public final class Labels {
    private static final int LONGEST = 60;

    private static final Map<Measure, Set<String>> EXACT = Map.of(
            Measure.ROW_NUMBER, Set.of("stt", "tt", "so tt", "so thu tu"),
            Measure.UNIT_CODE,
                    Set.of(
                            "ma",
                            "ma so",
                            "ma don vi",
                            "ma xa",
                            "ma phuong",
                            "ma huyen",
                            "ma tinh",
                            "ma dvhc",
                            "ma px",
                            "ma qh"),
            Measure.MEASURED_IN, Set.of("don vi tinh", "dvt", "dv tinh"),
            Measure.INDICATOR,
                    Set.of("noi dung", "chi tieu", "ten chi tieu", "cac chi tieu", "tieu chi", "loai hinh", "che do"),
            Measure.YEAR, Set.of("nam", "nam thuc hien", "nam giao"),
            Measure.NOTE, Set.of("ghi chu"));

    /** "Đơn vị", "Tên đơn vị", "Địa phương", "Xã, thị trấn", "Huyện, thị xã, thành phố", "Đơn vị hành chính". */
    private static final Pattern UNIT = Pattern.compile(
            "(ten )?(cac )?(don vi|dia phuong|dia ban|tinh|huyen|quan|thanh pho|thi xa|thi tran|xa|phuong|dac khu|tp|tx|hanh chinh|cap|co quan|va| )+");

    private Labels() {}

    /** What the rows are named by in the column with this heading; null where it is no such heading. */
    public static Measure of(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST || Character.isDigit(heading.charAt(0))) {
            return null;
        }
        var words = Words.of(heading);
        for (var label : EXACT.entrySet()) {
            if (label.getValue().contains(words)) {
                return label.getKey();
            }
        }
        return UNIT.matcher(words).matches() ? Measure.UNIT : null;
    }
}

package vn.baophu.targets.layout;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.baophu.targets.sheet.SheetRow;

class LongSheetTest {
    private static final int ROWS = 50_000;

    @Test
    @Timeout(value = 10, unit = MINUTES) // one that looked at all rows again for each would take hours
    void fifty_thousand_rows_are_read_one_by_one_and_none_is_kept() {
        var reader = new LayoutReader(Sheets.WORDS);
        reader.read(SheetRow.of(1, "CHỈ TIÊU BHYT GIAI ĐOẠN 2023-2025"));
        reader.read(SheetRow.of(2, "STT", "Đơn vị", "Năm 2024", "", "", "Năm 2025", "", ""));
        reader.read(SheetRow.of(3, "", "", "Số người TG", "Dân số", "Tỷ lệ %", "Số người TG", "Dân số", "Tỷ lệ %"));

        var figures =
                IntStream.range(0, ROWS).map(at -> reader.read(row(at)).size()).sum()
                        + reader.finish().size();

        assertThat(figures).isEqualTo(2 * ROWS);
        assertThat(reader.layouts()).hasSize(1);
        assertThat(reader.unread()).hasSize(1);
    }

    private static SheetRow row(int at) {
        return SheetRow.of(
                at + 4,
                String.valueOf(at + 1),
                "Xã Vĩnh Tú " + at,
                "3.300",
                "3.371",
                "97,9%",
                "3.333",
                "3.391",
                "98,3%");
    }
}

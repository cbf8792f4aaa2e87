package vn.baophu.targets.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.targets.Demo;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.picture.Picture;
import vn.baophu.targets.picture.Words;

/** Papers for tests of printing: the demo's tables under the head of Vĩnh Linh. */
final class Printed {
    static final PrintedPaper VINH_LINH = new PrintedPaper(
            List.of("ỦY BAN NHÂN DÂN", "HUYỆN VĨNH LINH"),
            "Số: 127/KH-UBND",
            "Vĩnh Linh, ngày 31 tháng 7 năm 2023",
            false,
            "KẾ HOẠCH",
            "Triển khai thực hiện chỉ tiêu phát triển người tham gia bảo hiểm xã hội (BHXH), bảo hiểm thất nghiệp (BHTN)"
                    + " và bảo hiểm y tế (BHYT), giai đoạn 2023-2025",
            new PrintedPaper.AnnexHead(
                    "PHỤ LỤC IV",
                    "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHYT TỪ NĂM 2023-2025",
                    "(Ban hành kèm theo Kế hoạch số 127/KH-UBND, ngày 31 tháng 7 năm 2023)"),
            List.of("TT Huyện ủy, TT HĐND huyện", "UBND các xã, thị trấn", "Lưu: VT, VX"),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Nguyễn Thiên Tùng");
    static final Words WORDS = new Words(
            Map.of("62", "Tỉnh Kon Tum", "86", "Tỉnh Vĩnh Long", "464", "Huyện Vĩnh Linh"),
            Map.of(
                    "BHXH", "Bảo hiểm xã hội",
                    "BHXH_BB", "Bảo hiểm xã hội bắt buộc",
                    "BHXH_TN", "Bảo hiểm xã hội tự nguyện",
                    "BHTN", "Bảo hiểm thất nghiệp",
                    "BHYT", "Bảo hiểm y tế"),
            Map.of("LABOUR_FORCE", "Lực lượng lao động trong độ tuổi", "POPULATION", "Dân số"));

    static final CarriedHeading HEADING =
            new CarriedHeading("Chỉ tiêu BHYT \"2024\"", "(Kèm theo Kế hoạch số 12/KH-UBND)", "BODY_TABLE");

    private Printed() {}

    /** A table of the demo, e.g. {@code 000-annex-4}. */
    static PrintedTable demo(String name) {
        var csv = CsvTable.read(Demo.file("annexes/" + name + ".csv"), List.of(), COLUMNS);
        return table(csv.rows().stream()
                .map(row -> COLUMNS.stream().map(row::text).toList())
                .toList());
    }

    static final List<String> COLUMNS = CanonicalRow.COLUMNS;

    static PrintedTable table(List<List<String>> figures) {
        try {
            var file = new FiguresFile(Files.createTempFile("figures", ".csv"), COLUMNS);
            file.write(figures.iterator());
            return new PrintedTable(Picture.of(file, WORDS), file, HEADING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] as(Format format, PrintedTable table) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(VINH_LINH, table, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A figure of BHYT in the district; what is printed for the unit is its note, too. */
    static List<String> figure(String code, String note) {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(at -> switch (COLUMNS.get(at)) {
                    case "code" -> code;
                    case "unit" -> "464";
                    case "unitPrinted", "note" -> note;
                    case "indicator" -> "BHYT";
                    case "participants" -> "12750";
                    default -> null;
                })
                .toList();
    }
}

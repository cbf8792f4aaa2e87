package vn.baophu.targets.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.baophu.platform.csv.CsvTable;
import vn.baophu.targets.carried.CarriedFigures;
import vn.baophu.targets.layout.CanonicalRow;
import vn.baophu.targets.picture.FigureCells;

/** Our papers, opened again by the libraries that others use. */
public final class Opened {
    private static final int LONGEST = 10_000_000;

    private Opened() {}

    /** The figures inside a paper. */
    public static List<FigureCells> figures(Format format, byte[] paper) throws Exception {
        return switch (format) {
            case XLSX -> sheet(paper);
            case DOCX -> csv(part(paper));
            case PDF -> {
                try (var pdf = Loader.loadPDF(paper)) {
                    yield csv(CarriedFigures.inPdf(pdf, LONGEST).orElseThrow());
                }
            }
        };
    }

    private static List<FigureCells> csv(byte[] csv) {
        return CsvTable.read(csv, List.of(), CanonicalRow.COLUMNS).rows().stream()
                .map(row -> new FigureCells(row.cells()))
                .toList();
    }

    private static byte[] part(byte[] docx) throws Exception {
        try (var parts = OPCPackage.open(new ByteArrayInputStream(docx))) {
            var part = parts.getPartsByName(java.util.regex.Pattern.compile("/customXml/item\\d+\\.xml"))
                    .get(0);
            return CarriedFigures.inDocxPart(part.getInputStream(), LONGEST).orElseThrow();
        }
    }

    private static List<FigureCells> sheet(byte[] xlsx) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = rows(workbook.getSheet(CarriedFigures.XLSX_SHEET));
            return rows.subList(1, rows.size()).stream()
                    .map(row -> named(rows.get(0), row))
                    .toList();
        }
    }

    private static FigureCells named(List<String> columns, List<String> cells) {
        var named = new java.util.HashMap<String, String>();
        IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isEmpty())
                .forEach(at -> named.put(columns.get(at), cells.get(at)));
        return new FigureCells(Map.copyOf(named));
    }

    /** What a person sees in the first sheet. */
    static List<List<String>> picture(byte[] xlsx) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return rows(workbook.getSheetAt(0));
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .mapToObj(at -> text(row, at))
                        .toList())
                .toList();
    }

    private static String text(Row row, int at) {
        var cell = row.getCell(at);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}

package vn.baophu.targets.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.tag.Tagged;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.file.FileKind;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.layout.Doubt;
import vn.baophu.targets.layout.LayoutKind;
import vn.baophu.targets.numeral.NumberFormat;
import vn.baophu.targets.plan.PlanRef;
import vn.baophu.targets.wording.Certainty;
import vn.baophu.targets.wording.Sentence;

/**
 * What was understood of a file.
 *
 * @param kind told by the content
 * @param digest SHA-256 of the file
 * @param skipped sheets and tables that hold no figures
 * @param unread first rows of each sheet that hold no figures: titles, notes, signatures, and what was not understood
 * @param faults how much is wrong; see the list of faults
 * @param doubts how much a person has to say: names of units, number formats, columns
 * @param ready whether its tables can be adopted
 */
@Schema(examples = """
        {"id": "0197b3f0-6666-7000-8000-000000000001",
         "plan": {"id": "0197b3f0-1111-7000-8000-000000000127", "code": "000", "number": "127/KH-UBND"},
         "fileName": "phu-luc.xlsx", "kind": "XLSX", "digest": "9f86d081884c7d65", "bytes": 14202, "state": "READ",
         "tables": [{"number": 1, "sheet": "PL1", "source": "ANNEX", "layout": "UNITS_DOWN",
                     "title": "CHỈ TIÊU PHÁT TRIỂN NGƯỜI THAM GIA BHXH TỰ NGUYỆN TỪ NĂM 2023-2025",
                     "caption": "(Ban hành kèm theo Kế hoạch số 12/KH-UBND, ngày 31 tháng 7 năm 2023)", "headerRows": [4, 5],
                     "columns": [{"column": "C", "heading": "Năm 2023 / Số người TG", "measure": "PARTICIPANTS",
                                  "indicator": "BHXH_TN", "year": 2023, "certainty": "CERTAIN"}],
                     "numberFormat": "VIETNAMESE", "numberCertainty": "CERTAIN",
                     "evidence": ["\\"1.499\\": dấu chấm ngăn cách hàng nghìn."], "figures": 57}],
         "skipped": [], "unread": [{"sheet": "PL1", "row": 1, "text": "PHỤ LỤC"}], "figures": 57, "faults": 0, "doubts": 1, "ready": false, "askedAt": "2024-07-01T01:15:00Z"}""")
record ReadingView(
        UUID id,
        PlanRef plan,
        String fileName,
        FileKind kind,
        String digest,
        int bytes,
        ReadingState state,
        List<Table> tables,
        List<String> skipped,
        List<FoundTables.UnreadRow> unread,
        int figures,
        int faults,
        int doubts,
        boolean ready,
        Instant askedAt,
        String etag)
        implements Tagged {
    @Schema(name = "ReadTable")
    record Table(
            int number,
            String sheet,
            Source source,
            LayoutKind layout,
            String title,
            String caption,
            List<Integer> headerRows,
            List<Column> columns,
            NumberFormat numberFormat,
            Certainty numberCertainty,
            List<String> evidence,
            int figures) {}

    /**
     * @param column its letter
     * @param question what a person has to decide about it; absent where nothing
     * @param doubt why
     */
    @Schema(name = "ReadColumn")
    record Column(
            String column,
            String heading,
            Measure measure,
            String indicator,
            Integer year,
            String denominatorKind,
            String figureKind,
            Certainty certainty,
            Doubt.Question question,
            String doubt) {}

    /** Where it is found below the root of the API. */
    static String place(Reading reading) {
        return "plans/" + reading.plan().id() + "/readings/" + reading.id();
    }

    static ReadingView of(Reading reading, FoundTables found, Language language) {
        return new ReadingView(
                reading.id(),
                PlanRef.of(reading.plan()),
                reading.fileName(),
                reading.kind(),
                reading.digest(),
                reading.bytes(),
                reading.state(),
                found.tables().stream().map(table -> table(table, language)).toList(),
                found.skipped(),
                found.unread(),
                reading.figures(),
                reading.faults(),
                reading.doubts(),
                reading.state() == ReadingState.READ && reading.faults() == 0 && reading.doubts() == 0,
                reading.askedAt(),
                String.valueOf(reading.version()));
    }

    private static Table table(FoundTable table, Language language) {
        return new Table(
                table.number(),
                table.sheet(),
                table.source(),
                table.layout(),
                table.title(),
                table.caption(),
                table.headerRows(),
                table.columns().stream().map(column -> column(column, language)).toList(),
                table.numberFormat(),
                table.numberCertainty(),
                table.evidence().stream().map(said -> say(said, language)).toList(),
                table.figures());
    }

    private static Column column(FoundTable.FoundColumn column, Language language) {
        return new Column(
                column.column(),
                column.heading(),
                column.measure(),
                column.indicator(),
                column.year(),
                column.denominatorKind(),
                column.figureKind(),
                column.certainty(),
                column.doubt() == null ? null : column.doubt().question(),
                column.doubt() == null
                        ? null
                        : say(new Sentence(column.doubt().vi(), column.doubt().en()), language));
    }

    private static String say(Sentence sentence, Language language) {
        return language == Language.VI ? sentence.vi() : sentence.en();
    }
}

package vn.baophu.targets.reading;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;

/**
 * Something wrong in a file.
 *
 * @param table number of the table, from 1
 * @param row row as the file counts; absent where the whole table is meant
 * @param column letter or canonical name; absent where the whole row is meant
 * @param code stable, for programs
 */
@Schema(examples = """
        {"table": 1, "row": 9, "column": "E", "code": "UNREADABLE_RATE",
         "detail": "\\"19,2,3\\" không phải là tỷ lệ phần trăm như in trên giấy, ví dụ 96,40 hoặc 100"}""")
record ReadingFaultView(int table, Integer row, String column, String code, String detail) {
    static ReadingFaultView of(Tuple row, Language language) {
        return new ReadingFaultView(
                (int) row.get(1), (Integer) row.get(2), (String) row.get(3), (String) row.get(4), (String)
                        row.get(language == Language.VI ? 5 : 6));
    }
}

package vn.baophu.platform.json;

import static vn.baophu.platform.error.PlatformRefusal.MALFORMED_JSON;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;

/** Why a body can not be read as JSON at all. */
final class Malformed {
    private static final Words NOT_UNICODE = new Words("chữ không mã hóa theo UTF-8", "its text is not UTF-8");

    /** The reader does not say which bound it was, nor where. */
    private static final Words BEYOND_BOUNDS = new Words(
            "lồng nhau quá sâu, hoặc có số hay tên trường quá dài",
            "it is nested too deeply, or a number or the name of a field is too long");

    private Malformed() {}

    static Refused notUnicode() {
        return new Refused(MALFORMED_JSON, NOT_UNICODE);
    }

    static Refused by(JsonProcessingException malformed) {
        // a tree that does not mismatch any type can only have a key twice, or something after its end
        if (malformed instanceof MismatchedInputException && malformed.getProcessor() instanceof JsonParser parser) {
            var place = parser.getParsingContext().pathAsPointer();
            if (!place.matches()) {
                return new Refused(List.of(new Fault(
                        place.toString(),
                        null,
                        null,
                        MALFORMED_JSON,
                        List.of(twice(place.last().getMatchingProperty())))));
            }
        }
        var at = malformed.getLocation();
        return new Refused(
                MALFORMED_JSON,
                at == null || at.getLineNr() < 1 ? BEYOND_BOUNDS : syntax(at.getLineNr(), at.getColumnNr()));
    }

    private static Words twice(String key) {
        return new Words("trường “" + key + "” được ghi hai lần", "the field “" + key + "” is given twice");
    }

    private static Words syntax(int line, int column) {
        return new Words(
                "sai cú pháp ở dòng " + line + ", cột " + column,
                "its syntax is wrong at line " + line + ", column " + column);
    }
}

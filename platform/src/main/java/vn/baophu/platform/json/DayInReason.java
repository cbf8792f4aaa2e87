package vn.baophu.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.baophu.platform.time.WrittenDay;

/** Days as everywhere at the door: written as text, of the years 1 to 9999; an empty text is an absent day. */
class DayInReason extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayInReason() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getText().strip();
        try {
            return text.isEmpty() ? null : WrittenDay.read(text);
        } catch (DateTimeException notADay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
        }
    }
}

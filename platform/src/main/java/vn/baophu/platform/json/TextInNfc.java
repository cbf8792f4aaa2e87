package vn.baophu.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import vn.baophu.platform.error.PlainText;

/** Vietnamese typed on different keyboards arrives in different Unicode forms; kept in one, it can be compared. */
class TextInNfc extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    TextInNfc() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!PlainText.is(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "not plain text");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

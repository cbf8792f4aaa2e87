package vn.baophu.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Vietnamese typed on different keyboards arrives in different Unicode forms; kept in one, it can be compared. */
class TextInNfc extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    TextInNfc() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Normalizer.normalize(parser.getText(), Normalizer.Form.NFC);
        }
        return (String) context.handleUnexpectedToken(String.class, parser);
    }
}

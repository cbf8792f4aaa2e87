package vn.baophu.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Decimals of at most 38 digits: {@code 1e1000000} is ten characters in a request and a megabyte once written out. */
class DecimalInReason extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 38;

    DecimalInReason() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        var decimal = parser.getDecimalValue();
        if (decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS) {
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, decimal, "too many digits");
        }
        return decimal;
    }
}

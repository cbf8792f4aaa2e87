package vn.baophu.reporting.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form in which everybody writes it: that of RFC 8785, as far as whole numbers, text, truth, lists and
 * objects go. Fields stand in the order of their names, nothing stands between signs, and a field without a value is left
 * out.
 */
final class CanonicalJson {
    /** Whole numbers that every reader of JSON keeps exactly. */
    private static final long LARGEST = 1L << 53;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The bytes, UTF-8.
     *
     * @param value built of {@code Map<String, ?>}, {@code List}, {@code String}, {@code Long}, {@code Integer},
     *     {@code Boolean} and null
     */
    static byte[] of(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.text.toString().getBytes(UTF_8);
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof Long || value instanceof Integer) {
            whole(((Number) value).longValue());
        } else if (value instanceof Boolean || value == null) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> {
            if (value != null) {
                sorted.put((String) name, value);
            }
        });
        var separator = '{';
        for (var field : sorted.entrySet()) {
            text.append(separator);
            string(field.getKey());
            text.append(':');
            write(field.getValue());
            separator = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void list(List<?> list) {
        text.append('[');
        for (Iterator<?> values = list.iterator(); values.hasNext(); ) {
            write(values.next());
            text.append(values.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void whole(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("no reader keeps " + number + " exactly");
        }
        text.append(number);
    }

    private void string(String string) {
        text.append('"');
        for (var at = 0; at < string.length(); at++) {
            sign(string.charAt(at));
        }
        text.append('"');
    }

    private void sign(char sign) {
        switch (sign) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> plain(sign);
        }
    }

    private void plain(char sign) {
        if (sign < ' ') {
            text.append("\\u%04x".formatted((int) sign));
        } else {
            text.append(sign);
        }
    }
}

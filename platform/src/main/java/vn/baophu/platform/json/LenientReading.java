package vn.baophu.platform.json;

import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LARGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Words;

/**
 * Reads JSON into a value and does not stop at the first fault: what does not fit is noted, taken out, and the rest is
 * read again. The number of rounds is bounded, since every round takes a piece out.
 */
class LenientReading {
    /** Nobody mends more than this in one go, and a hostile body must not keep us busy. */
    private static final int MOST_FAULTS = 100;

    /** The longest list that any request may have. */
    private static final int LONGEST_LIST = 20_000;

    private static final Words LONGEST = new Words("20.000 phần tử trong một danh sách", "20,000 items in one list");

    private final ObjectMapper json;
    private final ObjectReader tree;

    LenientReading(ObjectMapper json) {
        this.json = json;
        this.tree = json.readerFor(JsonNode.class)
                .with(
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** What could be read, null where nothing could be, and everything that was wrong. */
    record Read(Object value, Faults faults) {}

    Read read(byte[] body, Type type) {
        var faults = new Faults();
        var root = tree(body);
        if (root.isMissingNode() || root.isNull()) {
            return new Read(null, faults.add("", REQUIRED));
        }
        mustHaveShortLists(root);
        var strict = json.readerFor(json.constructType(type)).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        while (true) {
            try {
                return new Read(strict.readValue(root), faults);
            } catch (JsonMappingException misfit) {
                Misfits.note(misfit, faults);
                if (faults.list().size() >= MOST_FAULTS || !Misfits.takeOut(misfit, root)) {
                    return new Read(null, faults);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static void mustHaveShortLists(JsonNode node) {
        if (node.isArray() && node.size() > LONGEST_LIST) {
            throw new Refused(TOO_LARGE, LONGEST);
        }
        node.forEach(LenientReading::mustHaveShortLists);
    }

    private JsonNode tree(byte[] body) {
        try {
            return tree.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw Malformed.by(malformed);
        } catch (CharConversionException notUnicode) {
            throw Malformed.notUnicode();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

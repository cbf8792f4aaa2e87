package vn.baophu.platform.json;

import static vn.baophu.platform.error.PlatformRefusal.BAD_FORMAT;
import static vn.baophu.platform.error.PlatformRefusal.NOT_ONE_OF;
import static vn.baophu.platform.error.PlatformRefusal.UNKNOWN_FIELD;
import static vn.baophu.platform.error.PlatformRefusal.WRONG_TYPE;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Faults;
import vn.baophu.platform.error.PlainText;
import vn.baophu.platform.error.Refused;

/** One piece of JSON that does not fit the record it is read into. */
final class Misfits {
    private Misfits() {}

    /** Says what is wrong and where. */
    static void note(JsonMappingException misfit, Faults faults) {
        var pointer = pointer(misfit.getPath());
        if (misfit instanceof UnrecognizedPropertyException unknown) {
            faults.add(pointer, UNKNOWN_FIELD, unknown.getPropertyName());
        } else if (misfit.getCause() instanceof Refused refused) {
            // a value record that can not exist wrong has said why
            refused.faults()
                    .forEach(fault -> faults.add(new Fault(pointer, null, null, fault.refusal(), fault.args())));
        } else if (misfit instanceof MismatchedInputException typed && typed.getTargetType() != null) {
            noteType(pointer, typed, faults);
        } else if (misfit.getCause() instanceof InputCoercionException overflow) {
            faults.add(pointer, WRONG_TYPE, example(overflow.getTargetType()));
        } else if (!faults.any()) {
            faults.add(pointer, BAD_FORMAT, "JSON");
        }
    }

    /** Takes the piece out, so that the rest can be read; false where there is no piece to take. */
    static boolean takeOut(JsonMappingException misfit, JsonNode root) {
        var path = misfit.getPath();
        if (path.isEmpty()) {
            return false;
        }
        var parent = root;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        var last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object && last.getFieldName() != null) {
            return object.remove(last.getFieldName()) != null;
        }
        return parent instanceof ArrayNode array
                && last.getIndex() >= 0
                && !array.set(last.getIndex(), (JsonNode) null).isNull();
    }

    private static void noteType(String pointer, MismatchedInputException misfit, Faults faults) {
        Class<?> wanted = misfit.getTargetType();
        var text = misfit instanceof InvalidFormatException format && format.getValue() instanceof String given
                ? given
                : null;
        if (wanted.isEnum() && text != null) {
            var names = Arrays.stream(wanted.getEnumConstants()).map(Object::toString);
            faults.add(pointer, NOT_ONE_OF, names.collect(Collectors.joining(", ")), text);
        } else {
            var form = text != null && wanted == String.class ? PlainText.FORM : example(wanted);
            faults.add(pointer, text != null && !isNumberOrFlag(wanted) ? BAD_FORMAT : WRONG_TYPE, form);
        }
    }

    private static boolean isNumberOrFlag(Class<?> type) {
        return type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class;
    }

    /** A type as people who write JSON know it, the same in every language. */
    private static String example(Class<?> type) {
        if (type == String.class || type.isEnum()) {
            return "\"…\"";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true, false";
        }
        if (type == LocalDate.class) {
            return "\"2023-07-31\"";
        }
        if (type == Instant.class) {
            return "\"2023-07-31T01:15:00Z\"";
        }
        if (type == UUID.class) {
            return "\"01890a5d-ac96-774b-bcce-b302099a8057\"";
        }
        if (isNumberOrFlag(type)) {
            return type == BigDecimal.class ? "12.5" : "12";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "[…]" : "{…}";
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}

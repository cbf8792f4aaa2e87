package vn.baophu.platform.error;

import static vn.baophu.platform.error.PlatformRefusal.BAD_FORMAT;
import static vn.baophu.platform.error.PlatformRefusal.NEGATIVE;
import static vn.baophu.platform.error.PlatformRefusal.OUT_OF_RANGE;
import static vn.baophu.platform.error.PlatformRefusal.REQUIRED;
import static vn.baophu.platform.error.PlatformRefusal.TOO_LONG;
import static vn.baophu.platform.error.PlatformRefusal.TOO_SHORT;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Broken Bean Validation constraints as faults. */
public final class Violations {
    private Violations() {}

    /** Faults of a body, with JSON pointers, in the order of the pointers. */
    public static List<Fault> ofBody(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(broken -> fault(pointer(broken.getPropertyPath()), broken))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    /** Faults of the parameters of a call, as {@code ?name}; only the name of the parameter is known here. */
    static List<Fault> ofCall(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(broken -> fault("?" + last(broken.getPropertyPath()), broken))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    private static Fault fault(String pointer, ConstraintViolation<?> broken) {
        var of = broken.getConstraintDescriptor();
        Map<String, Object> says = of.getAttributes();
        return switch (of.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> at(pointer, REQUIRED);
            case "PositiveOrZero" -> at(pointer, NEGATIVE);
            case "Positive" -> at(pointer, OUT_OF_RANGE, Words.range(1, null));
            case "Min", "DecimalMin" -> at(pointer, OUT_OF_RANGE, Words.range(says.get("value"), null));
            case "Max", "DecimalMax" -> at(pointer, OUT_OF_RANGE, Words.range(null, says.get("value")));
            case "Range" -> at(pointer, OUT_OF_RANGE, Words.range(says.get("min"), says.get("max")));
            case "Size", "Length" -> size(pointer, broken.getInvalidValue(), says);
            case "Pattern" -> at(pointer, BAD_FORMAT, example(says));
            default -> at(pointer, BAD_FORMAT, broken.getMessage());
        };
    }

    /** A pattern's message is an example of what fits it; nobody but us reads regular expressions. */
    private static Object example(Map<String, Object> pattern) {
        var message = pattern.get("message").toString();
        return message.startsWith("{") ? pattern.get("regexp") : message;
    }

    private static Fault size(String pointer, Object value, Map<String, Object> says) {
        int size = value instanceof Collection<?> many
                ? many.size()
                : String.valueOf(value).length();
        int least = (int) says.get("min");
        return size < least ? at(pointer, TOO_SHORT, least) : at(pointer, TOO_LONG, says.get("max"));
    }

    private static Fault at(String pointer, Refusal refusal, Object... args) {
        return new Fault(pointer, null, null, refusal, List.of(args));
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String last(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .reduce((first, second) -> second)
                .map(Path.Node::getName)
                .orElse("");
    }
}

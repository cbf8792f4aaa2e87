package vn.baophu.platform.error;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.baophu.platform.time.WrittenDay;

/** Reads parameters of path and query so that a wrong one is a fault with its name; an empty one is an absent one. */
@Provider
public class ParameterFaults implements ParamConverterProvider {
    private static final Map<Class<?>, Reading> READINGS = Map.of(
            UUID.class, new Reading(UUID::fromString, "01890a5d-ac96-774b-bcce-b302099a8057"),
            LocalDate.class, new Reading(WrittenDay::read, "2023-07-31"),
            Integer.class, new Reading(Integer::valueOf, "12"),
            int.class, new Reading(Integer::valueOf, "12"),
            Long.class, new Reading(Long::valueOf, "12"),
            long.class, new Reading(Long::valueOf, "12"),
            Boolean.class, new Reading(ParameterFaults::flag, "true, false"),
            boolean.class, new Reading(ParameterFaults::flag, "true, false"));

    private record Reading(Function<String, Object> read, String form) {
        Reading as(Optional<String> example) {
            return new Reading(read, example.orElse(form));
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        var reading = rawType.isEnum() ? choice(rawType) : READINGS.get(rawType);
        return reading == null
                ? null
                : new Converter<>(reading.as(example(annotations, rawType)), rawType, place(annotations));
    }

    /** Reads a value as the converter does; null where it is left to others. Refuses what can not be read. */
    static Object read(String value, Class<?> type, Annotation[] annotations) {
        var converter = new ParameterFaults().getConverter(type, type, annotations);
        return converter == null ? null : converter.fromString(value);
    }

    private record Converter<T>(Reading reading, Class<T> type, String place) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String value) {
            if (value == null || value.isBlank() && !type.isPrimitive()) {
                return null;
            }
            try {
                return (T) reading.read().apply(value);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new Refused(List.of(
                        type.isEnum()
                                ? fault(PlatformRefusal.NOT_ONE_OF, reading.form(), value)
                                : fault(PlatformRefusal.BAD_FORMAT, reading.form())));
            }
        }

        private Fault fault(Refusal refusal, Object... args) {
            return new Fault(place, null, null, refusal, List.of(args));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private static Reading choice(Class<?> choices) {
        var names = Arrays.stream(choices.getEnumConstants())
                .map(choice -> ((Enum<?>) choice))
                .collect(Collectors.toMap(Enum::name, choice -> choice));
        return new Reading(
                value -> {
                    if (!names.containsKey(value)) {
                        throw new IllegalArgumentException(value);
                    }
                    return names.get(value);
                },
                names.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Object flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    /** How the endpoint itself says that a number or a day looks. */
    private static Optional<String> example(Annotation[] annotations, Class<?> type) {
        return Stream.of(annotations == null || type.isEnum() ? new Annotation[0] : annotations)
                .filter(Parameter.class::isInstance)
                .map(said -> ((Parameter) said).example())
                .filter(example -> !example.isEmpty())
                .findFirst();
    }

    private static String place(Annotation[] annotations) {
        return Stream.of(annotations == null ? new Annotation[0] : annotations)
                .map(ParameterFaults::place)
                .filter(place -> place != null)
                .findFirst()
                .orElse(null);
    }

    private static String place(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return "?" + query.value();
        }
        if (annotation instanceof RestQuery query) {
            return "?" + query.value();
        }
        if (annotation instanceof PathParam path) {
            return "{" + path.value() + "}";
        }
        return annotation instanceof RestPath path ? "{" + path.value() + "}" : null;
    }
}

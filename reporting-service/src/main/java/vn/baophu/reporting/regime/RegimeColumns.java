package vn.baophu.reporting.regime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * The parts of a regime that are kept as JSON; the mapper is its own, so that what is stored does not follow the API. They
 * are values that never change, so Hibernate need not copy and compare them with every reading.
 */
final class RegimeColumns {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private RegimeColumns() {}

    private abstract static class Column<T> implements AttributeConverter<T, String> {
        private final TypeReference<T> type;

        Column(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(T value) {
            try {
                return value == null ? null : JSON.writeValueAsString(value);
            } catch (JsonProcessingException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public T convertToEntityAttribute(String stored) {
            try {
                return stored == null ? null : JSON.readValue(stored, type);
            } catch (JsonProcessingException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Immutable
    static class OfLegalAct extends Column<LegalAct> {
        OfLegalAct() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfContent extends Column<RegimeContent> {
        OfContent() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfRecipient extends Column<Recipient> {
        OfRecipient() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfRelays extends Column<List<Relay>> {
        OfRelays() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfGroups extends Column<List<Group>> {
        OfGroups() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    static class OfLadder extends Column<Ladder> {
        OfLadder() {
            super(new TypeReference<>() {});
        }
    }
}

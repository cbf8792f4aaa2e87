package vn.baophu.reporting.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;

/** A value that is always read and written whole, kept as JSON in one column. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    /** Of its own: what is kept must be read for ever, whatever the door's habits become. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public T convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException altered) {
            throw new UncheckedIOException(altered);
        }
    }
}

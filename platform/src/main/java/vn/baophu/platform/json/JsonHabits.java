package vn.baophu.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * JSON as we speak it: no nulls, dates in ISO 8601, decimals in full with the digits they were given, nothing coerced
 * from one type to another. Unknown fields are refused only at the door ({@link JsonBody}): events may gain fields.
 */
@Singleton
class JsonHabits implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        json.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        json.registerModule(new SimpleModule("baophu")
                .addDeserializer(String.class, new TextInNfc())
                .addDeserializer(BigDecimal.class, new DecimalInReason())
                .addDeserializer(LocalDate.class, new DayInReason()));
        strictScalars(json);
    }

    /** After the modules that Quarkus finds: of two readers of days the one registered last is asked. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @SuppressWarnings("deprecation") // the mapper is built before customizers see it; a builder comes too late
    private static void strictScalars(ObjectMapper json) {
        json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
    }

    /** The mapper of services, for use outside a container. */
    static ObjectMapper mapper() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        new JsonHabits().customize(mapper);
        return mapper;
    }
}

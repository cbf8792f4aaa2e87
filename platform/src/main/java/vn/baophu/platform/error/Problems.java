package vn.baophu.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import vn.baophu.platform.trace.RequestTrace;

/** Writes refusals as problem+json, for the resources and for what fails before them. */
@Singleton
class Problems {
    static final String TYPE = "application/problem+json";

    private final ObjectMapper json;
    private final Namings namings;

    Problems(ObjectMapper json, Namings namings) {
        this.json = json;
        this.namings = namings;
    }

    /** A refusal ready to be sent. */
    record Written(int status, String language, String body) {}

    Written write(List<Fault> faults, String path, String acceptLanguage) {
        var language = Language.accepted(acceptLanguage).orElse(Language.VI);
        var problem = Problem.of(namings.named(faults), language, path, RequestTrace.traceId());
        try {
            return new Written(problem.status(), language.tag(), json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

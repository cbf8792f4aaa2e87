package vn.baophu.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * One refusal as an answer: {@code type, title, status, detail, instance, code, errors, traceId}, in Vietnamese unless the
 * caller prefers English (a caller who takes neither still gets Vietnamese: an error about the language of an error helps nobody).
 */
public record Problem(Refusal refusal, String title, String detail, String instance, String traceId) {
    /** RFC 9457, section 3. */
    public static final String TYPE = "application/problem+json";

    private static final String RETRY_SECONDS = "5";

    /** @param args numbers that fill the places of the sentence */
    public static Problem of(Refusal refusal, HttpServerRequest request, Number... args) {
        var english = prefersEnglish(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var span = Span.current().getSpanContext();
        return new Problem(
                refusal,
                Title.of(refusal.status(), english),
                refusal.says(english, args),
                request.path(),
                span.isValid() ? span.getTraceId() : null);
    }

    /** Sets what the answer needs besides its body; what is there already, such as a more exact Retry-After, stays. */
    public void describe(MultiMap headers) {
        headers.set(HttpHeaders.CONTENT_TYPE, TYPE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal.status() > 500 && !headers.contains(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    public Buffer body() {
        var fault = new JsonObject().put("code", refusal.code()).put("detail", detail);
        var body = new JsonObject()
                .put("type", "urn:baophu:problem:" + refusal.code())
                .put("title", title)
                .put("status", refusal.status())
                .put("detail", detail)
                .put("instance", instance)
                .put("code", refusal.code())
                .put("errors", new JsonArray(List.of(fault)));
        return (traceId == null ? body : body.put("traceId", traceId)).toBuffer();
    }

    static boolean prefersEnglish(String accepted) {
        if (accepted == null) {
            return false;
        }
        try {
            return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(accepted), List.of("vi", "en")));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}

package vn.baophu.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.baophu.platform.tag.Tagged;

/** What was answered, as far as it must come again. */
record Answer(int status, String body, String etag, String location) {

    /** The answer that the result of a resource method is about to become. */
    static Answer of(Object result, Method method, ObjectMapper json) {
        if (result instanceof RestResponse<?> response) {
            return of(response.toResponse(), json);
        }
        if (result instanceof Response response) {
            return of(response, json);
        }
        var declared = method.getAnnotation(ResponseStatus.class);
        var usual = result == null ? 204 : 200;
        return new Answer(declared == null ? usual : declared.value(), write(result, json), etag(result), null);
    }

    Response replayed() {
        var response = Response.status(status).header("Idempotent-Replayed", true);
        if (body != null) {
            response.entity(body).type("application/json");
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return response.build();
    }

    private static Answer of(Response response, ObjectMapper json) {
        var entity = response.getEntity();
        var etag = response.getHeaderString(HttpHeaders.ETAG);
        return new Answer(
                response.getStatus(),
                write(entity, json),
                etag == null ? etag(entity) : etag,
                response.getHeaderString(HttpHeaders.LOCATION));
    }

    private static String etag(Object entity) {
        return entity instanceof Tagged tagged ? "\"" + tagged.etag() + "\"" : null;
    }

    private static String write(Object entity, ObjectMapper json) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}

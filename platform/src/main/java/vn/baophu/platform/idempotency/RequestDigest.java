package vn.baophu.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Tells whether two requests are the same one: path, query and body. */
@Singleton
class RequestDigest {
    private final ObjectMapper json;
    private final UriInfo uri;

    RequestDigest(ObjectMapper json, UriInfo uri) {
        this.json = json;
        this.uri = uri;
    }

    /** SHA-256 in hex. The body counts by its meaning, so order and spacing of its fields are free. */
    String of(InvocationContext call) {
        var sha = sha256();
        sha.update(uri.getRequestUri().getRawPath().getBytes(UTF_8));
        sha.update(String.valueOf(uri.getRequestUri().getRawQuery()).getBytes(UTF_8));
        var parameters = call.getMethod().getParameters();
        for (int at = 0; at < parameters.length; at++) {
            if (isBody(parameters[at])) {
                sha.update(bytes(call.getParameters()[at]));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Everything else that a resource method takes stands in path, query or headers. */
    private static boolean isBody(Parameter parameter) {
        var places = Stream.of(parameter.getAnnotations())
                .map(annotation -> annotation.annotationType().getPackageName());
        return !parameter.getType().getPackageName().startsWith("jakarta.ws.rs")
                && places.noneMatch(
                        place -> place.startsWith("jakarta.ws.rs") || place.startsWith("org.jboss.resteasy.reactive"));
    }

    private byte[] bytes(Object body) {
        if (body instanceof byte[] raw) {
            return raw;
        }
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

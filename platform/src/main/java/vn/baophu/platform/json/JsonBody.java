package vn.baophu.platform.json;

import static vn.baophu.platform.error.PlatformRefusal.TOO_LARGE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.baophu.platform.error.FormFaults;
import vn.baophu.platform.error.JoinsFaults;
import vn.baophu.platform.error.Refused;
import vn.baophu.platform.error.Violations;
import vn.baophu.platform.error.Words;

/**
 * Reads the JSON bodies of requests. Unknown fields, values of a wrong type and broken Bean Validation constraints are
 * refused together, each with its pointer; for {@link JoinsFaults} records they wait in {@link FormFaults}.
 */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@ConstrainedTo(RuntimeType.SERVER) // what another service answers us is no fault of our caller
public class JsonBody implements MessageBodyReader<Object> {
    /** A tree takes many times the room of its text; what is longer travels as a table or is a {@link LongBody}. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final LenientReading reading;
    private final Validator validator;
    private final FormFaults forDesk;

    JsonBody(ObjectMapper json, Validator validator, FormFaults forDesk) {
        this.reading = new LenientReading(json);
        this.validator = validator;
        this.forDesk = forDesk;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var read =
                reading.read(type.isAnnotationPresent(LongBody.class) ? body.readAllBytes() : few(body), genericType);
        var faults = read.faults();
        if (read.value() != null) {
            Violations.ofBody(validator.validate(read.value())).stream()
                    .filter(fault -> !faults.at(fault.pointer()))
                    .forEach(faults::add);
        }
        if (read.value() instanceof JoinsFaults) {
            forDesk.keep(faults.list());
        } else {
            faults.refuseIfAny();
        }
        return read.value();
    }

    private static byte[] few(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(TOO_LARGE, Words.megabytes(MOST_BYTES));
        }
        return bytes;
    }
}

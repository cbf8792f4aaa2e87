package vn.baophu.reporting.attachment;

import static vn.baophu.reporting.file.FileRefusal.FILE_TOO_LARGE;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.baophu.platform.error.Refused;
import vn.baophu.reporting.file.KnownFile;

/** Refuses a file by its stated length before a byte of it is read, and one that states none at the first byte too many. */
@Provider
@OneFile
public class FileBodies implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > KnownFile.MOST_BYTES) {
            throw tooLarge();
        }
        request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static Refused tooLarge() {
        return new Refused(FILE_TOO_LARGE, KnownFile.MEGABYTES);
    }

    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var some = super.read(bytes, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > KnownFile.MOST_BYTES) {
                throw tooLarge();
            }
        }
    }
}

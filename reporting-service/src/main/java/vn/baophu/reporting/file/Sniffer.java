package vn.baophu.reporting.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes, as Apache Tika knows them; neither name nor header is asked. */
final class Sniffer {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private Sniffer() {}

    static String typeOf(byte[] content) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}

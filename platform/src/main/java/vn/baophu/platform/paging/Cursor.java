package vn.baophu.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.baophu.platform.error.PlatformRefusal.BAD_CURSOR;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Refused;

/** A sort key in clothes that nobody is tempted to build by hand; the checksum tells a typing slip from a key. */
public final class Cursor {
    private Cursor() {}

    /** Tells at the door whether a text is a cursor. */
    public static final class Reading implements Consumer<String> {
        public Reading() {}

        @Override
        public void accept(String cursor) {
            key(cursor);
        }
    }

    /** The opaque form of a key; read back by {@link PageRequest#afterKey()}. */
    public static String of(String key) {
        var bytes = key.getBytes(UTF_8);
        var sealed = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(checksum(bytes))
                .put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
    }

    static String key(String cursor) {
        var sealed = ByteBuffer.wrap(decoded(cursor));
        if (sealed.remaining() < Integer.BYTES) {
            throw bad();
        }
        var checksum = sealed.getInt();
        var bytes = new byte[sealed.remaining()];
        sealed.get(bytes);
        if (checksum != checksum(bytes)) {
            throw bad();
        }
        return new String(bytes, UTF_8);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
    }

    private static int checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static Refused bad() {
        return new Refused(List.of(new Fault("?after", null, null, BAD_CURSOR, List.of())));
    }
}

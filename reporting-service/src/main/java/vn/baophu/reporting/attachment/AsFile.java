package vn.baophu.reporting.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import vn.baophu.reporting.file.KnownFile;

/**
 * Serves somebody else's file so that it does nothing: it is saved and not shown, is taken for nothing but what it is,
 * and what a browser shows all the same may not run, load or stay. {@code Content-Digest} is that of RFC 9530.
 */
final class AsFile {
    private AsFile() {}

    static Response of(KnownFile file, byte[] bytes) {
        return Response.ok(new ByteArrayInputStream(bytes), file.type())
                .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header("Content-Digest", "sha-256=:" + base64(file.sha256()) + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}

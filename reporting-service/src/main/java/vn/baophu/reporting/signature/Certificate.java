package vn.baophu.reporting.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import vn.baophu.platform.error.Refused;

/** Certificates as bytes and as objects. */
final class Certificate {
    private static final int ISSUES_NONE = -1;

    private Certificate() {}

    /** Reads PEM, or DER in base64; refuses with {@code CERTIFICATE_UNREADABLE}. */
    static X509Certificate read(String text) {
        try {
            return text.contains("-----BEGIN CERTIFICATE-----")
                    ? of(text.strip().getBytes(US_ASCII))
                    : of(Base64.getMimeDecoder().decode(text));
        } catch (CertificateException | IllegalArgumentException unreadable) {
            throw new Refused(CERTIFICATE_UNREADABLE);
        }
    }

    static X509Certificate of(byte[] content) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
    }

    /** Whether it may issue others. */
    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() != ISSUES_NONE;
    }

    /** SHA-256 in 64 hex digits. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}

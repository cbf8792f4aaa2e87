package vn.baophu.reporting.signature;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Somebody with a key and a certificate, valid for the year 2024.
 *
 * @param usage bits of {@link KeyUsage}; 0 for a certificate that does not say what its key is for
 */
record Signer(KeyPair keys, X509Certificate certificate, int usage) {
    static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2025-01-01T00:00:00Z");

    private static long serial = 1000;

    static Signer authority(String name) {
        return authority(name, null);
    }

    static Signer authority(String name, Signer issuer) {
        return of(name, rsa(2048), issuer, true, KeyUsage.keyCertSign | KeyUsage.cRLSign, "SHA256withRSA", TO);
    }

    static Signer person(String name, Signer issuer) {
        return of(name, rsa(2048), issuer, false, KeyUsage.digitalSignature, "SHA256withRSA", TO);
    }

    static Signer of(
            String name, KeyPair keys, Signer issuer, boolean authority, int usage, String algorithm, Instant to) {
        try {
            var subject = new X500Name("CN=" + name + ",C=VN");
            var by = issuer == null
                    ? subject
                    : X500Name.getInstance(
                            issuer.certificate.getSubjectX500Principal().getEncoded());
            var builder = new JcaX509v3CertificateBuilder(
                    by, BigInteger.valueOf(serial++), Date.from(FROM), Date.from(to), subject, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            var signer =
                    new JcaContentSignerBuilder(algorithm).build((issuer == null ? keys : issuer.keys).getPrivate());
            return new Signer(keys, new JcaX509CertificateConverter().getCertificate(builder.build(signer)), usage);
        } catch (Exception cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    static KeyPair rsa(int bits) {
        return keys("RSA", bits);
    }

    static KeyPair ec() {
        return keys("EC", 256);
    }

    /** As a registrar sends it. */
    String pem() {
        try {
            var base64 = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64.replace("\r", "") + "\n-----END CERTIFICATE-----\n";
        } catch (Exception cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static KeyPair keys(String kind, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (Exception cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}

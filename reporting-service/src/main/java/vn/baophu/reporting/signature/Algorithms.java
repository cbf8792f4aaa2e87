package vn.baophu.reporting.signature;

import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.SignerInformation;

/** Which algorithms and keys are strong enough: SHA-256, RSA 2048, EC 256 or better. */
final class Algorithms {
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId(),
            NISTObjectIdentifiers.id_sha512_256.getId(),
            NISTObjectIdentifiers.id_sha3_256.getId(),
            NISTObjectIdentifiers.id_sha3_384.getId(),
            NISTObjectIdentifiers.id_sha3_512.getId());

    /** Those that name no digest of their own, or a strong one. */
    private static final Set<String> SIGNATURES = Set.of(
            PKCSObjectIdentifiers.rsaEncryption.getId(),
            PKCSObjectIdentifiers.id_RSASSA_PSS.getId(),
            PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha384WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha512WithRSAEncryption.getId(),
            "1.2.840.10045.2.1", // EC public key
            "1.2.840.10045.4.3.2", // ECDSA with SHA-256
            "1.2.840.10045.4.3.3", // ECDSA with SHA-384
            "1.2.840.10045.4.3.4", // ECDSA with SHA-512
            "1.3.101.112", // Ed25519
            "1.3.101.113"); // Ed448

    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private Algorithms() {}

    static boolean strong(SignerInformation signer) {
        var signature = signer.toASN1Structure().getDigestEncryptionAlgorithm();
        return DIGESTS.contains(signer.getDigestAlgOID()) && strong(signature);
    }

    /** Of a certificate: its key, and what its issuer signed it with. */
    static boolean strong(X509Certificate certificate) {
        return strong(certificate.getPublicKey())
                && strong(new AlgorithmIdentifier(
                        new ASN1ObjectIdentifier(certificate.getSigAlgOID()), parameters(certificate)));
    }

    private static ASN1Primitive parameters(X509Certificate certificate) {
        try {
            var parameters = certificate.getSigAlgParams();
            return parameters == null ? null : ASN1Primitive.fromByteArray(parameters);
        } catch (IOException unreadable) {
            return null;
        }
    }

    static boolean strong(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        if (key instanceof ECPublicKey ec) {
            return ec.getParams().getOrder().bitLength() >= EC_BITS;
        }
        return key instanceof EdECPublicKey;
    }

    private static boolean strong(AlgorithmIdentifier signature) {
        if (!signature.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return SIGNATURES.contains(signature.getAlgorithm().getId());
        }
        var parameters = RSASSAPSSparams.getInstance(signature.getParameters());
        return parameters != null
                && DIGESTS.contains(parameters.getHashAlgorithm().getAlgorithm().getId());
    }
}

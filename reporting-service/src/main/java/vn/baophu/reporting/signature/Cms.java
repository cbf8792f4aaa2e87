package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.NOT_ONE_SIGNER;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_NOT_DETACHED;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_UNREADABLE;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_WRONG;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNED_OTHER_CONTENT;

import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.RuntimeOperatorException;
import vn.baophu.platform.error.Refused;

/**
 * A detached signature of one signer, RFC 5652, over given bytes.
 *
 * @param certificates those that came with it
 * @param signedAt when the signer says it was signed; empty where nothing is said
 * @param strong whether its algorithms are strong enough
 */
record Cms(SignerInformation signer, List<X509Certificate> certificates, Optional<Instant> signedAt, boolean strong) {
    /** Refuses with {@code SIGNATURE_UNREADABLE}, {@code SIGNATURE_NOT_DETACHED}, {@code NOT_ONE_SIGNER}. */
    static Cms read(byte[] signature, byte[] content) {
        try {
            if (new CMSSignedData(signature).getSignedContent() != null) {
                throw new Refused(SIGNATURE_NOT_DETACHED);
            }
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            if (signed.getSignerInfos().size() != 1) {
                throw new Refused(NOT_ONE_SIGNER);
            }
            var certificates = new ArrayList<X509Certificate>();
            for (var holder : signed.getCertificates().getMatches(null)) {
                certificates.add(Certificate.of(holder.getEncoded()));
            }
            var signer = signed.getSignerInfos().iterator().next();
            return new Cms(signer, certificates, signedAt(signer), Algorithms.strong(signer));
        } catch (CMSException
                | CertificateException
                | IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException unreadable) {
            // what Bouncy Castle throws at bytes that only look like a signature
            throw new Refused(SIGNATURE_UNREADABLE);
        }
    }

    /** The certificate of the signer, among those that came along or those given. */
    Optional<X509Certificate> signedBy(List<X509Certificate> known) {
        var all = new ArrayList<>(certificates);
        all.addAll(known);
        return all.stream().filter(this::names).findFirst();
    }

    private static Optional<Instant> signedAt(SignerInformation signer) {
        var attributes = signer.getSignedAttributes();
        var time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        if (time == null || time.getAttrValues().size() != 1) {
            return Optional.empty();
        }
        return Optional.of(
                Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant());
    }

    /** What is wrong with the signature itself; empty where the key's owner signed these very bytes. */
    Optional<SignatureRefusal> fault(PublicKey key) {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(key);
            return signer.verify(verifier) ? Optional.empty() : Optional.of(SIGNATURE_WRONG);
        } catch (CMSSignerDigestMismatchException other) {
            return Optional.of(SIGNED_OTHER_CONTENT);
        } catch (CMSException
                | OperatorCreationException
                | RuntimeOperatorException
                | ClassCastException
                | IllegalArgumentException wrong) {
            return Optional.of(SIGNATURE_WRONG);
        }
    }

    private boolean names(X509Certificate certificate) {
        try {
            return signer.getSID().match(new X509CertificateHolder(certificate.getEncoded()));
        } catch (CertificateException | IOException unwritable) {
            return false;
        }
    }
}

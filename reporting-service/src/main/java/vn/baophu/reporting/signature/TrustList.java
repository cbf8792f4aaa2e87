package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.ALGORITHM_TOO_WEAK;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_NOT_VALID_THEN;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_REMOVED;
import static vn.baophu.reporting.signature.SignatureRefusal.ISSUER_NOT_TRUSTED;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom we trusted at a moment.
 *
 * @param trusted those on the list
 * @param removed those that were taken off it, and are on it under no other entry
 */
record TrustList(List<X509Certificate> trusted, List<X509Certificate> removed) {
    /** @param moment what was removed before is not trusted */
    static TrustList at(Instant moment, Collection<TrustedCertificate> entries) {
        var on = entries.stream()
                .filter(entry -> entry.trustedAt(moment))
                .map(TrustedCertificate::certificate)
                .toList();
        var off = entries.stream()
                .filter(entry -> !entry.trustedAt(moment))
                .map(TrustedCertificate::certificate)
                .filter(certificate -> !on.contains(certificate))
                .toList();
        return new TrustList(on, off);
    }

    /** Why a signer is not believed; none where he is. {@code others} are the certificates that came with the signature. */
    Set<SignatureRefusal> against(X509Certificate signer, List<X509Certificate> others, Instant signedAt) {
        if (removed.contains(signer)) {
            return Set.of(CERTIFICATE_REMOVED);
        }
        if (trusted.contains(signer)) {
            return Set.of();
        }
        // a signer who is told to be too late is still told whether the issuer is known
        var date = within(signer, signedAt);
        var path = path(signer, others, authorities(trusted, date), date);
        if (path.isEmpty()) {
            return Set.of(whyNot(signer, others, date));
        }
        var reasons = new HashSet<SignatureRefusal>();
        if (path.get().stream().anyMatch(removed::contains)) {
            reasons.add(CERTIFICATE_REMOVED);
        }
        if (!path.get().stream().allMatch(Algorithms::strong)) {
            reasons.add(ALGORITHM_TOO_WEAK);
        }
        return reasons;
    }

    private SignatureRefusal whyNot(X509Certificate signer, List<X509Certificate> others, Instant date) {
        if (path(signer, others, anchors(trusted), date).isPresent()) {
            return CERTIFICATE_NOT_VALID_THEN;
        }
        return path(signer, others, anchors(removed), date).isPresent() ? CERTIFICATE_REMOVED : ISSUER_NOT_TRUSTED;
    }

    /** The certificates from the signer up to, and without, one that is trusted; revocation is the list's own matter. */
    private static Optional<List<X509Certificate>> path(
            X509Certificate signer, List<X509Certificate> others, Set<TrustAnchor> anchors, Instant date) {
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(signer);
            var parameters = new PKIXBuilderParameters(anchors, target);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(date));
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            var built = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters);
            return Optional.of(built.getCertPath().getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .toList());
        } catch (CertPathBuilderException leadsNowhere) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJvmHasPkix) {
            throw new IllegalStateException(everyJvmHasPkix);
        }
    }

    private static Set<TrustAnchor> authorities(List<X509Certificate> certificates, Instant date) {
        return anchors(certificates.stream()
                .filter(certificate -> within(certificate, date).equals(date))
                .toList());
    }

    private static Set<TrustAnchor> anchors(List<X509Certificate> certificates) {
        return certificates.stream()
                .filter(Certificate::isAuthority)
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
    }

    /** The moment itself, or the nearest at which the certificate was valid. */
    static Instant within(X509Certificate certificate, Instant moment) {
        var from = certificate.getNotBefore().toInstant();
        var to = certificate.getNotAfter().toInstant();
        return moment.isBefore(from) ? from : moment.isAfter(to) ? to : moment;
    }
}

package vn.baophu.reporting.signature;

import static vn.baophu.reporting.signature.SignatureRefusal.ALGORITHM_TOO_WEAK;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_NOT_VALID_THEN;
import static vn.baophu.reporting.signature.SignatureRefusal.KEY_NOT_FOR_SIGNING;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNER_UNKNOWN;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNING_TIME_WRONG;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.baophu.platform.error.Refused;

/**
 * What a check of a signature has shown.
 *
 * @param signer the signer's certificate; null where the signature does not tell
 * @param signedAt as the signer says, else when it came in
 * @param reasons why it does not count, all of them; none where it does
 */
record Checked(X509Certificate signer, Instant signedAt, Set<SignatureRefusal> reasons) {
    /** Clocks of different people. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /**
     * Checks a signature.
     *
     * @param signature detached CMS, DER
     * @param content what should have been signed
     * @param sentAt nobody can have signed before: this moment is part of what is signed
     * @param receivedAt nobody can have signed after
     */
    static Checked of(byte[] signature, byte[] content, Instant sentAt, Instant receivedAt, TrustList trust) {
        try {
            var cms = Cms.read(signature, content);
            var signedAt = cms.signedAt().orElse(receivedAt);
            var reasons = EnumSet.noneOf(SignatureRefusal.class);
            if (signedAt.isBefore(sentAt.minus(TOLERANCE)) || signedAt.isAfter(receivedAt.plus(TOLERANCE))) {
                reasons.add(SIGNING_TIME_WRONG);
            }
            var signer = cms.signedBy(trust.trusted()).orElse(null);
            if (signer == null) {
                reasons.add(SIGNER_UNKNOWN);
            } else {
                look(cms, signer, signedAt, trust, reasons);
            }
            return new Checked(signer, signedAt, reasons);
        } catch (Refused unreadable) {
            return new Checked(null, receivedAt, Set.of((SignatureRefusal) unreadable.refusal()));
        }
    }

    private static void look(
            Cms cms, X509Certificate signer, Instant signedAt, TrustList trust, Set<SignatureRefusal> reasons) {
        if (!cms.strong() || !Algorithms.strong(signer.getPublicKey())) {
            reasons.add(ALGORITHM_TOO_WEAK);
        }
        cms.fault(signer.getPublicKey()).ifPresent(reasons::add);
        if (!TrustList.within(signer, signedAt).equals(signedAt)) {
            reasons.add(CERTIFICATE_NOT_VALID_THEN);
        }
        if (!maySign(signer.getKeyUsage())) {
            reasons.add(KEY_NOT_FOR_SIGNING);
        }
        reasons.addAll(trust.against(signer, cms.certificates(), signedAt));
    }

    /** A certificate that does not say what its key is for is not taken: those of the state's authorities do. */
    private static boolean maySign(boolean[] usage) {
        return usage != null && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }

    boolean valid() {
        return reasons.isEmpty();
    }

    /** In the order of the rulebook. */
    List<SignatureRefusal> sorted() {
        return reasons.stream().sorted().toList();
    }
}

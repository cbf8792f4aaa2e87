package vn.baophu.reporting.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.signature.SignatureRefusal.ALGORITHM_TOO_WEAK;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_NOT_VALID_THEN;
import static vn.baophu.reporting.signature.SignatureRefusal.CERTIFICATE_REMOVED;
import static vn.baophu.reporting.signature.SignatureRefusal.ISSUER_NOT_TRUSTED;
import static vn.baophu.reporting.signature.SignatureRefusal.KEY_NOT_FOR_SIGNING;
import static vn.baophu.reporting.signature.SignatureRefusal.NOT_ONE_SIGNER;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_NOT_DETACHED;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNATURE_UNREADABLE;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNED_OTHER_CONTENT;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNER_UNKNOWN;
import static vn.baophu.reporting.signature.SignatureRefusal.SIGNING_TIME_WRONG;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final byte[] CONTENT = "{\"figures\":[]}".getBytes(UTF_8);
    private static final Instant SENT = Instant.parse("2024-07-05T02:00:00Z");
    private static final Instant SIGNED = SENT.plusSeconds(60);
    private static final Instant RECEIVED = SENT.plusSeconds(120);
    private static final Signer ROOT = Signer.authority("Root");
    private static final Signer BRANCH = Signer.authority("Branch", ROOT);
    private static final Signer AN = Signer.person("An", BRANCH);

    @Test
    void whoever_leads_to_an_authority_on_the_list_is_believed() {
        assertThat(check(signed(AN, BRANCH), trusting(ROOT))).isEmpty();
        assertThat(check(signed(AN), trusting(BRANCH))).isEmpty();
        assertThat(check(signed(AN), trusting(AN))).isEmpty();
        assertThat(check(signed(AN), trusting(ROOT))).containsExactly(ISSUER_NOT_TRUSTED);
        assertThat(check(signed(AN, BRANCH), trusting(Signer.authority("Root"))))
                .containsExactly(ISSUER_NOT_TRUSTED);
        assertThat(check(signed(AN, BRANCH), new TrustList(List.of(), List.of())))
                .containsExactly(ISSUER_NOT_TRUSTED);
    }

    @Test
    void elliptic_curves_are_as_good() {
        var binh = Signer.of("Bình", Signer.ec(), ROOT, false, KeyUsage.nonRepudiation, "SHA256withRSA", Signer.TO);

        assertThat(check(signed(binh), trusting(ROOT))).isEmpty();
    }

    @Test
    void another_content_is_noticed() {
        var other = GivenSignatures.by(
                AN, "{\"figures\":[1]}".getBytes(UTF_8), SIGNED, AN.certificate(), BRANCH.certificate());

        assertThat(check(other, trusting(ROOT))).containsExactly(SIGNED_OTHER_CONTENT);
    }

    @Test
    void what_was_removed_is_not_believed_nor_is_what_leads_over_it() {
        assertThat(check(signed(AN, BRANCH), removing(AN, ROOT))).containsExactly(CERTIFICATE_REMOVED);
        assertThat(check(signed(AN, BRANCH), removing(BRANCH, ROOT))).containsExactly(CERTIFICATE_REMOVED);
        assertThat(check(signed(AN, BRANCH), new TrustList(List.of(), List.of(ROOT.certificate()))))
                .containsExactly(CERTIFICATE_REMOVED);
    }

    @Test
    void certificates_count_only_while_they_are_valid() {
        var late = Instant.parse("2025-07-05T02:00:00Z");
        var signature = GivenSignatures.by(AN, CONTENT, late, AN.certificate(), BRANCH.certificate());
        assertThat(Checked.of(signature, CONTENT, late, late, trusting(ROOT)).reasons())
                .containsExactly(CERTIFICATE_NOT_VALID_THEN);
        var shortLived = Signer.of(
                "Short", Signer.rsa(2048), null, true, KeyUsage.keyCertSign, "SHA256withRSA", SENT.minusSeconds(86400));
        assertThat(check(signed(Signer.person("Chi", shortLived)), trusting(shortLived)))
                .containsExactly(CERTIFICATE_NOT_VALID_THEN);
    }

    @Test
    void nobody_signs_before_the_report_was_sent_or_after_the_signature_came_in() {
        for (var at : new Instant[] {SENT.minusSeconds(301), RECEIVED.plusSeconds(301)}) {
            var signature = GivenSignatures.by(AN, CONTENT, at, AN.certificate(), BRANCH.certificate());
            assertThat(check(signature, trusting(ROOT))).containsExactly(SIGNING_TIME_WRONG);
        }
    }

    @Test
    void a_key_signs_only_what_it_is_for() {
        for (var usage : new int[] {KeyUsage.keyEncipherment, 0}) {
            var coder = Signer.of("Dũng", Signer.rsa(2048), ROOT, false, usage, "SHA256withRSA", Signer.TO);
            assertThat(check(signed(coder), trusting(ROOT))).containsExactly(KEY_NOT_FOR_SIGNING);
        }
        var self = Signer.of("Em", Signer.rsa(2048), AN, false, KeyUsage.digitalSignature, "SHA256withRSA", Signer.TO);
        assertThat(check(signed(self, AN, BRANCH), trusting(ROOT))).containsExactly(ISSUER_NOT_TRUSTED);
    }

    @Test
    void weak_digests_and_keys_are_refused_wherever_they_stand() {
        var sha1 = GivenSignatures.by(
                List.of(AN), "SHA1with", CONTENT, SIGNED, false, List.of(AN.certificate(), BRANCH.certificate()));
        assertThat(check(sha1, trusting(ROOT))).containsExactly(ALGORITHM_TOO_WEAK);
        var small = Signer.of(
                "Giang", Signer.rsa(1024), ROOT, false, KeyUsage.digitalSignature, "SHA256withRSA", Signer.TO);
        assertThat(check(signed(small), trusting(ROOT))).containsExactly(ALGORITHM_TOO_WEAK);
        var byOldIssuer =
                Signer.of("Hà", Signer.rsa(2048), ROOT, false, KeyUsage.digitalSignature, "SHA1withRSA", Signer.TO);
        assertThat(check(signed(byOldIssuer), trusting(ROOT))).containsExactly(ALGORITHM_TOO_WEAK);
    }

    @Test
    void a_signature_is_detached_and_has_one_signer_who_is_told() {
        var with = GivenSignatures.by(List.of(AN), "SHA256with", CONTENT, SIGNED, true, List.of());
        assertThat(check(with, trusting(ROOT))).containsExactly(SIGNATURE_NOT_DETACHED);
        var two = GivenSignatures.by(List.of(AN, BRANCH), "SHA256with", CONTENT, SIGNED, false, List.of());
        assertThat(check(two, trusting(ROOT))).containsExactly(NOT_ONE_SIGNER);
        var none = GivenSignatures.by(AN, CONTENT, SIGNED);
        assertThat(check(none, trusting(ROOT))).containsExactly(SIGNER_UNKNOWN);
        assertThat(check(none, trusting(AN))).isEmpty();
    }

    @Test
    void damaged_bytes_are_never_believed_and_break_nothing() {
        var whole = signed(AN, BRANCH);
        var trust = trusting(ROOT);
        assertThat(check(new byte[0], trust)).containsExactly(SIGNATURE_UNREADABLE);
        var chance = new Random(20240705);
        for (int n = 0; n < 400; n++) {
            var damaged = n % 3 == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
            if (n % 3 != 0) {
                damaged[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            var checked = Checked.of(damaged, CONTENT, SENT, RECEIVED, trust);
            assertThat(checked.valid() && !AN.certificate().equals(checked.signer()))
                    .isFalse();
        }
    }

    private static byte[] signed(Signer signer, Signer... alongside) {
        var certificates = Stream.concat(Stream.of(signer), Arrays.stream(alongside))
                .map(Signer::certificate)
                .toArray(X509Certificate[]::new);
        return GivenSignatures.by(signer, CONTENT, SIGNED, certificates);
    }

    private static Set<SignatureRefusal> check(byte[] signature, TrustList trust) {
        return Checked.of(signature, CONTENT, SENT, RECEIVED, trust).reasons();
    }

    private static TrustList trusting(Signer signer) {
        return new TrustList(List.of(signer.certificate()), List.of());
    }

    private static TrustList removing(Signer removed, Signer trusted) {
        return new TrustList(List.of(trusted.certificate()), List.of(removed.certificate()));
    }
}

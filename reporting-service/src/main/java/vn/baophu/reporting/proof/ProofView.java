package vn.baophu.reporting.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.tag.Tagged;

/**
 * The versions of a report, and the links that those which were accepted are in the chain of its reporter. All hashes are
 * SHA-256 in 64 hex digits.
 */
@Schema(name = "Proof", examples = """
                {"submission":"01900000-0000-7000-8000-000000000020","versions":[{"sending":1,
                "submittedAt":"2024-07-03T02:00:00Z","submittedBy":"reporter-ho-xa",
                "contentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "sealed":{"revision":1,"position":7,
                "contentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "seal":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                "previous":"fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13",
                "hash":"a4e624d686e03ed2767c0abd85c14426b0b1157d2ce81d27bb4fe4f6f01d688a"}}]}""")
public record ProofView(UUID submission, List<VersionView> versions) implements Tagged {
    /**
     * One version.
     *
     * @param contentHash of the canonical content, computed now; absent where what was sent can not be read any more
     * @param content the canonical content itself; only where it was asked for
     * @param sealed its link; absent for a version that was not accepted
     */
    public record VersionView(
            int sending,
            Instant submittedAt,
            String submittedBy,
            String contentHash,
            String content,
            SealedView sealed) {}

    /**
     * A link of the chain: {@code hash} is SHA-256 of {@code previous} and {@code seal}, 32 bytes each; {@code seal} that of
     * the acceptance with {@code contentHash} in it.
     *
     * @param revision 1 as first accepted, one more with each accepted correction
     * @param position place in the chain, from 1
     */
    public record SealedView(
            int revision, long position, String contentHash, String seal, String previous, String hash) {
        static SealedView of(Link link) {
            return new SealedView(
                    link.revision(),
                    link.position(),
                    link.content().toString(),
                    link.seal().toString(),
                    link.previous().toString(),
                    link.hash().toString());
        }
    }

    static VersionView version(Version version, List<Link> links, boolean withContent) {
        var readable = version.said() != null;
        return new VersionView(
                version.sending(),
                version.submittedAt(),
                version.submittedBy(),
                readable ? version.contentHash().toString() : null,
                readable && withContent ? new String(version.content(), UTF_8) : null,
                links.stream()
                        .filter(link -> link.sending() == version.sending())
                        .findFirst()
                        .map(SealedView::of)
                        .orElse(null));
    }

    @Override
    public String etag() {
        return versions.size() + "-"
                + versions.stream().filter(version -> version.sealed() != null).count();
    }
}

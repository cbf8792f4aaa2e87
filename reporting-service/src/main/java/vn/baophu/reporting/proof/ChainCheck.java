package vn.baophu.reporting.proof;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks a chain from link to link: every hash computed again, every place taken, the end where it is said to be. */
final class ChainCheck {
    private final UUID reporter;
    private final Findings findings;

    ChainCheck(UUID reporter, Findings findings) {
        this.reporter = reporter;
        this.findings = findings;
    }

    void walk(List<Link> chain, Head head) {
        var expected = 1L;
        var before = Hash.NOTHING;
        var follows = true;
        for (var link : chain) {
            if (link.position() > head.length()) {
                findings.inserted("proof", place(link.position()), link.submission());
                continue;
            }
            follows = follows && link.position() == expected;
            for (; expected < link.position(); expected++) {
                findings.deleted("proof", place(expected), null);
            }
            check(link, before, follows);
            before = link.hash();
            follows = link.sound();
            expected++;
        }
        end(expected, before, follows, head);
    }

    private void check(Link link, Hash before, boolean follows) {
        if (!link.sound()) {
            findings.altered("proof", place(link.position()), link.submission(), "hash");
        } else if (follows && !link.previous().equals(before)) {
            findings.altered("proof", place(link.position()), link.submission(), "previous");
        }
    }

    private void end(long expected, Hash before, boolean follows, Head head) {
        var complete = expected > head.length();
        for (var position = expected; position <= head.length(); position++) {
            findings.deleted("proof", place(position), null);
        }
        if (complete && follows && !head.hash().equals(before)) {
            findings.altered("proof_chain", Findings.row("reporter_id", reporter), null, "hash");
        }
    }

    private Map<String, String> place(long position) {
        return Findings.row("reporter_id", reporter, "position", position);
    }
}

package vn.baophu.reporting.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.baophu.platform.id.Ids;

class ChainCheckTest {
    private static final UUID REPORTER = Ids.next();

    @Property(tries = 50)
    void a_chain_that_nobody_touched_is_sound(@ForAll @IntRange(max = 40) int length) {
        var chain = chain(length);

        assertThat(found(chain, head(chain))).isEmpty();
    }

    @Property(tries = 100)
    void a_link_that_is_gone_is_named(
            @ForAll @IntRange(min = 1, max = 40) int length, @ForAll @IntRange(max = 39) int at) {
        var chain = chain(length);
        var head = head(chain);
        var gone = chain.remove(at % length);

        assertThat(found(chain, head)).singleElement().satisfies(finding -> {
            assertThat(finding.flaw()).isEqualTo(Flaw.DELETED);
            assertThat(finding.row()).containsEntry("position", String.valueOf(gone.position()));
        });
    }

    @Property(tries = 100)
    void a_link_that_seals_something_else_is_named_even_if_its_own_hash_was_made_to_fit(
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @IntRange(max = 39) int at,
            @ForAll boolean fitting) {
        var chain = chain(length);
        var head = head(chain);
        var link = chain.get(at % length);
        var seal = Hash.of(new byte[] {7});
        chain.set(
                at % length,
                link(
                        link.position(),
                        seal,
                        link.previous(),
                        fitting ? link.previous().next(seal) : link.hash()));

        assertThat(found(chain, head)).singleElement().satisfies(finding -> {
            assertThat(finding.flaw()).isEqualTo(Flaw.ALTERED);
            var next = at % length + 1 == length ? null : String.valueOf(link.position() + 1);
            assertThat(finding.row().get("position")).isEqualTo(fitting ? next : String.valueOf(link.position()));
        });
    }

    @Property(tries = 20)
    void a_link_behind_the_end_was_put_there(@ForAll @IntRange(max = 10) int length) {
        var chain = chain(length + 1);

        assertThat(found(chain, head(chain.subList(0, length))))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.INSERTED);
    }

    private static List<Finding> found(List<Link> chain, Head head) {
        var findings = new Findings();
        new ChainCheck(REPORTER, findings).walk(chain, head);
        return findings.list();
    }

    private static List<Link> chain(int length) {
        var chain = new ArrayList<Link>();
        var before = Hash.NOTHING;
        for (long position = 1; position <= length; position++) {
            var seal = Hash.of(("seal " + position).getBytes(UTF_8));
            chain.add(link(position, seal, before, before.next(seal)));
            before = before.next(seal);
        }
        return chain;
    }

    private static Link link(long position, Hash seal, Hash previous, Hash hash) {
        return new Link(REPORTER, position, Ids.next(), 1, 1, Hash.NOTHING, Hash.NOTHING, seal, previous, hash);
    }

    private static Head head(List<Link> chain) {
        return chain.isEmpty()
                ? Head.NONE
                : new Head(chain.size(), chain.get(chain.size() - 1).hash());
    }
}

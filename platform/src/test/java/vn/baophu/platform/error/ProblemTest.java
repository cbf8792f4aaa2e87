package vn.baophu.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void one_fault_lends_its_code_status_and_sentence() {
        var problem = problem(new Faults().add("/name", PlatformRefusal.TOO_LONG, 20));

        assertThat(problem.code()).isEqualTo("TOO_LONG");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo("Dài quá mức cho phép: nhiều nhất 20.");
        assertThat(problem.errors())
                .containsExactly(new Problem.Item("/name", null, null, "TOO_LONG", problem.detail()));
    }

    @Test
    void several_of_one_code_keep_it() {
        var problem = problem(new Faults().add("/a", PlatformRefusal.REQUIRED).addAt(3, "b", PlatformRefusal.REQUIRED));

        assertThat(problem.code()).isEqualTo("REQUIRED");
        assertThat(problem.detail()).contains("2");
        assertThat(problem.errors().get(1).row()).isEqualTo(3);
    }

    @Test
    void mixed_codes_share_a_status_only_if_it_is_the_same() {
        var sameKind = new Faults().add("/a", PlatformRefusal.REQUIRED).add("/b", PlatformRefusal.NEGATIVE);
        var otherKind = new Faults().add("/a", PlatformRefusal.REQUIRED).add("/b", PlatformRefusal.ALREADY_EXISTS);

        assertThat(problem(sameKind).status()).isEqualTo(400);
        assertThat(problem(otherKind).status()).isEqualTo(422);
        assertThat(problem(otherKind).code()).isEqualTo("SEVERAL_FAULTS");
    }

    @Test
    void every_kind_has_its_answer() {
        assertThat(Arrays.stream(Kind.values()).map(HttpAnswer::of)).hasSameSizeAs(HttpAnswer.values());
    }

    @Test
    void both_sentences_of_a_refusal_have_the_same_places() {
        var place = Pattern.compile("%s");
        for (var refusal : PlatformRefusal.values()) {
            assertThat(place.matcher(refusal.vi()).results().count())
                    .as(refusal.name())
                    .isEqualTo(place.matcher(refusal.en()).results().count());
        }
    }

    @Test
    void languages_are_chosen_by_weight_and_days_are_written_their_way() {
        assertThat(Language.accepted(null)).contains(Language.VI);
        assertThat(Language.accepted("fr;q=1, en;q=0.4, vi;q=0.5")).contains(Language.VI);
        assertThat(Language.accepted("en-US")).contains(Language.EN);
        assertThat(Language.accepted("en;q=0, vi;q=0")).isEmpty();
        assertThat(Language.accepted("de, fr")).isEmpty();
        assertThat(Language.accepted("§§")).contains(Language.VI);
        List<Object> args = List.of(LocalDate.of(2024, 7, 9));
        assertThat(Language.VI.say(PlatformRefusal.TOO_LONG, args)).contains("09/07/2024");
        assertThat(Language.EN.say(PlatformRefusal.TOO_LONG, args)).contains("2024-07-09");
        assertThat(Language.VI.say(PlatformRefusal.TOO_LONG, List.of(LocalDate.of(0, 12, 13))))
                .contains("13/12/0000");
    }

    private static Problem problem(Faults faults) {
        return Problem.of(faults.list(), Language.VI, "/api/v1/things", "trace");
    }

    @Test
    void a_sentence_does_not_grow_with_what_was_sent() {
        assertThat(Language.VI.say(PlatformRefusal.UNKNOWN_FIELD, List.of("a".repeat(100_000))))
                .hasSizeLessThan(1000)
                .contains("aaa…”");
    }
}

package vn.baophu.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final List<String> ran = new ArrayList<>();
    private final Lane lane = new Lane(2, 3);
    private final Runnable an = () -> ran.add("an");
    private final Runnable binh = () -> ran.add("bình");
    private final Runnable chi = () -> ran.add("chi");
    private final Runnable dung = () -> ran.add("dũng");

    @Test
    void whoever_finds_room_runs_at_once() {
        lane.enter(an);
        lane.enter(binh);

        assertThat(ran).containsExactly("an", "bình");
    }

    @Test
    void the_others_wait_and_the_first_that_came_is_the_next() {
        List.of(an, binh, chi, dung).forEach(lane::enter);
        assertThat(ran).containsExactly("an", "bình");

        lane.leave(binh);
        assertThat(ran).containsExactly("an", "bình", "chi");

        lane.leave(an);
        assertThat(ran).containsExactly("an", "bình", "chi", "dũng");
    }

    @Test
    void whoever_goes_away_while_waiting_never_runs_and_takes_nobodys_room() {
        List.of(an, binh, chi, dung).forEach(lane::enter);

        lane.leave(chi);
        assertThat(ran).containsExactly("an", "bình");

        lane.leave(an);
        assertThat(ran).containsExactly("an", "bình", "dũng");
    }

    @Test
    void room_that_nobody_wants_is_kept_for_the_next() {
        lane.enter(an);
        lane.leave(an);
        List.of(binh, chi, dung).forEach(lane::enter);

        assertThat(ran).containsExactly("an", "bình", "chi");
    }

    @Test
    void when_too_many_wait_the_next_is_sent_away() {
        for (var place = 0; place < 5; place++) {
            assertThat(lane.enter(an)).isTrue();
        }

        assertThat(lane.enter(binh)).isFalse();
        lane.leave(an);
        assertThat(lane.enter(binh)).isTrue();
    }
}

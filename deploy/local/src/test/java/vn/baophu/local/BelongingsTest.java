package vn.baophu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelongingsTest {
    @Test
    void every_fault_of_closing_is_told_and_the_rest_is_closed_all_the_same() {
        List<String> closed = new ArrayList<>();
        Belongings belongings = new Belongings();
        belongings.add(() -> closed.add("first opened"));
        belongings.add(() -> fail("second"));
        belongings.add(() -> fail("third"));

        assertThatThrownBy(belongings::close).hasMessage("third").satisfies(fault -> assertThat(fault.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("second"));
        assertThat(closed).containsExactly("first opened");
    }

    private static void fail(String name) {
        throw new IllegalStateException(name);
    }
}

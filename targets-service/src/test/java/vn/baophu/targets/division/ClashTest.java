package vn.baophu.targets.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.baophu.targets.division.Divisions.child;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Fault;
import vn.baophu.platform.error.Language;
import vn.baophu.platform.error.Refused;

/** When it can not be done, the conditions that clash are named, with their numbers. */
class ClashTest {
    private static final Limits NONE = Limits.NONE;

    @Test
    void floors_above_the_total_are_named_with_what_they_ask() {
        assertClash(
                () -> divide(
                        150, child("A", 1, new Limits(90L, null, null)), child("B", 1, new Limits(80L, null, null))),
                "x: các sàn (A 90; B 80) cộng lại 170, vượt số còn lại để chia 150.");
    }

    @Test
    void caps_below_the_total_are_named_with_what_they_hold() {
        assertClash(
                () -> divide(
                        150, child("A", 1, new Limits(null, 70L, null)), child("B", 1, new Limits(null, 60L, null))),
                "x: các trần (A 70; B 60) cộng lại 130, không chứa hết số còn lại để chia 150.");
    }

    @Test
    void every_clash_is_told_at_once() {
        var reversed = child("A", 1, new Limits(9L, 8L, null));
        var unknown = new Child("B", "B", Known.NOTHING, NONE);
        var outside = child("C", 1, new Limits(5L, null, 4L));

        assertClash(
                () -> divide(150, reversed, unknown, outside),
                "x: A có sàn 9 cao hơn trần 8.",
                "x: C giữ nguyên 4, nằm ngoài sàn hoặc trần của chính đơn vị đó.",
                "x: chia theo DENOMINATOR nhưng thiếu số liệu của B.");
    }

    @Test
    void other_things_that_can_not_be_done() {
        var hold = new Limits(null, null, 100L);
        assertClash(() -> divide(10), "x: không có đơn vị nào để chia.");
        assertClash(
                () -> divide(10, child("A", 1, hold)),
                "x: các đơn vị giữ nguyên (A 100) cộng lại 100, vượt số được chia 10.");
        assertClash(
                () -> divide(110, child("A", 1, hold)),
                "x: mọi đơn vị đều giữ nguyên, cộng lại 100, không đủ số được chia 110.");
        assertClash(
                () -> divide(5, child("A", 0, NONE)),
                "x: chia theo DENOMINATOR nhưng số liệu của mọi đơn vị đều bằng 0.");
        assertClash(
                () -> divide(5, child("A", 0, NONE), child("B", 1, new Limits(null, 4L, null))),
                "x: không chia hết được 5 vì các đơn vị có phần đều đã tới sàn hoặc trần.");
        assertClash(
                () -> Division.of(
                        new Pot("x", 5, 0),
                        Terms.by(Base.GAP),
                        List.of(new Child("A", "A", new Known(9L, 6L, null), NONE))),
                "x: theo GAP thì chỉ chia phần tăng thêm, nhưng số được chia 5 thấp hơn kết quả trước 6.");
    }

    private static Division divide(long total, Child... children) {
        return Division.of(new Pot("x", total, 0), Terms.by(Base.DENOMINATOR), List.of(children));
    }

    private static void assertClash(Runnable division, String... sentences) {
        AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(division::run);
        thrown.isInstanceOfSatisfying(
                Refused.class,
                no -> assertThat(no.faults()).extracting(ClashTest::said).containsExactly(sentences));
    }

    private static String said(Fault fault) {
        return Language.VI.say(fault.refusal(), fault.args());
    }
}

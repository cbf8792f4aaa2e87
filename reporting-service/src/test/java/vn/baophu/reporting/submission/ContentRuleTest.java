package vn.baophu.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.platform.error.Faults;

class ContentRuleTest {
    @Test
    void a_report_with_each_figure_once_has_no_fault() {
        assertThat(faults(List.of("BHYT", "BHTN"), figure("BHTN", 5, 5), figure("BHYT", 0, 0)))
                .isEmpty();
    }

    @Test
    void missing_unasked_and_repeated_figures_are_each_told() {
        assertThat(faults(List.of("BHYT", "BHTN"), figure("BHXH", 5, 9), figure("BHYT", 1, 9), figure("BHYT", 1, 9)))
                .containsExactly(
                        "/figures FIGURE_MISSING",
                        "/figures/0/indicator FIGURE_NOT_ASKED",
                        "/figures/2/indicator FIGURE_TWICE");
    }

    @Test
    void one_participant_more_than_the_denominator_needs_a_word() {
        assertThat(faults(List.of("BHYT"), figure("BHYT", 9, 9))).isEmpty();
        assertThat(faults(List.of("BHYT"), figure("BHYT", 10, 9)))
                .containsExactly("/figures/0/participants ABOVE_DENOMINATOR");
        assertThat(faults(List.of("BHYT"), new FigureForm("BHYT", 10L, 9L, " ")))
                .containsExactly("/figures/0/participants ABOVE_DENOMINATOR");
        assertThat(faults(List.of("BHYT"), new FigureForm("BHYT", 10L, 9L, "Có người tạm trú")))
                .isEmpty();
    }

    @Test
    void holes_left_by_faults_of_form_do_not_hide_the_other_faults() {
        assertThat(faults(List.of("BHYT"), null, new FigureForm(null, null, -1L, null), figure("BHYT", 2, 1)))
                .containsExactly("/figures/2/participants ABOVE_DENOMINATOR");
    }

    @Test
    void a_report_without_figures_says_something_in_words() {
        assertThat(faults(List.of())).containsExactly("/narrative EMPTY_REPORT");
        var faults = new Faults();
        ContentRule.checkAll(new Content(null, "Đã sơ kết.", null, null), List.of(), faults);
        assertThat(faults.any()).isFalse();
    }

    private static List<String> faults(List<String> asked, FigureForm... figures) {
        var faults = new Faults();
        ContentRule.checkAll(new Content(Arrays.asList(figures), null, null, null), asked, faults);
        return faults.list().stream()
                .map(fault -> fault.pointer() + " " + fault.refusal().name())
                .toList();
    }

    private static FigureForm figure(String indicator, long participants, long denominator) {
        return new FigureForm(indicator, participants, denominator, null);
    }
}

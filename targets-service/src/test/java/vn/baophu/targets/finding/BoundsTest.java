package vn.baophu.targets.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.targets.finding.Rule.NOT_OVER_100;
import static vn.baophu.targets.finding.Rule.TOTAL_RATE_BETWEEN_ROWS;

import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void the_rate_of_a_total_lies_between_those_of_its_rows() {
        assertThat(rates("10.0", "20.0", "15.5").findings(TOTAL_RATE_BETWEEN_ROWS))
                .isEmpty();
        assertThat(rates("10.0", "20.0", "20.0").findings(TOTAL_RATE_BETWEEN_ROWS))
                .isEmpty();
        assertThat(rates("10.0", "20.0", "20.04").findings(TOTAL_RATE_BETWEEN_ROWS))
                .as("20.04 is 20.0 as far as the rows are printed")
                .isEmpty();
        assertThat(rates("10.0", "20.0", "20.1").findings(TOTAL_RATE_BETWEEN_ROWS))
                .hasSize(1);
        assertThat(rates("10.0", "10.0", "9.9").findings(TOTAL_RATE_BETWEEN_ROWS))
                .hasSize(1);
    }

    private static PaperUnderCheck rates(String one, String other, String total) {
        return new PaperUnderCheck()
                .row(1, null, null, one)
                .row(2, null, null, other)
                .total(null, null, total);
    }

    @Test
    void nothing_covers_more_than_all() {
        assertThat(new PaperUnderCheck().row(1, 100, 100, "100,0").findings()).isEmpty();
        assertThat(new PaperUnderCheck().row(1, 101, 100, null).findings(NOT_OVER_100))
                .hasSize(1);
        assertThat(new PaperUnderCheck().row(1, null, null, "100,1").findings(NOT_OVER_100))
                .hasSize(1);
    }
}

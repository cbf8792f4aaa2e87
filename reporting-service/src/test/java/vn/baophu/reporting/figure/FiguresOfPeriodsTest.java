package vn.baophu.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class FiguresOfPeriodsTest extends AtTheDoor {
    @Inject
    GivenFigures given;

    @Inject
    FiguresOfPeriods figures;

    @Test
    void what_a_correction_took_back_counts_no_more() {
        regimesAreRecorded();
        given.accepted(HO_XA, "BHYT", "2024-S1", 12700, 13290L);
        given.superseded(HO_XA, "BHYT", "2024-S1");
        given.accepted(BEN_QUAN, "BHYT", "2024-S1", 4000, 4200L);
        given.corrected(BEN_QUAN, "BHYT", "2024-S1", 4010, 4200L);

        var both = List.of(VinhLinh.IDS.get(HO_XA), VinhLinh.IDS.get(BEN_QUAN));
        assertThat(figures.of(both, List.of("BHYT"), List.of("2024-S1")))
                .extracting(PeriodFigure::participants)
                .containsExactly(4010L);
    }
}

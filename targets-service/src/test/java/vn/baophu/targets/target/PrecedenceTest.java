package vn.baophu.targets.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baophu.targets.PaperFigures;
import vn.baophu.targets.annex.Source;

class PrecedenceTest {
    private final PaperFigures annex = PaperFigures.in(Source.ANNEX);
    private final PaperFigures body = PaperFigures.in(Source.BODY);
    private final PaperFigures bodyTable = PaperFigures.in(Source.BODY_TABLE);

    @Test
    void the_annex_counts_before_the_body_and_the_body_before_its_table() {
        var inTable = bodyTable.total("BT", null, null, "13,01");
        var inBody = body.total("B", 6885L, null, "13,01");
        var inAnnex = annex.total("A", 6885L, 52_565L, "13,10");

        assertThat(Precedence.settle(List.of(inTable, inBody, inAnnex))).containsExactly(inAnnex);
        assertThat(inBody.standsBehind()).isEqualTo(inAnnex.id());
        assertThat(inTable.standsBehind()).isEqualTo(inAnnex.id());
        assertThat(Precedence.settle(List.of(inTable, inBody))).containsExactly(inBody);
    }

    @Test
    void an_empty_cell_hides_nothing() {
        var empty = annex.empty("A");
        var said = bodyTable.total("BT", null, null, "13,01");

        assertThat(Precedence.settle(List.of(empty, said))).containsExactly(said);
    }

    @Test
    void three_sentences_that_say_the_same_count_once_and_the_first_of_them() {
        var first = body.total("B1", null, null, "100");
        var second = body.total("B2", null, null, "100");
        var third = body.total("B3", null, null, "100");

        assertThat(Precedence.settle(List.of(third, first, second))).containsExactly(first);
    }

    @Test
    void units_do_not_hide_each_other() {
        var one = annex.row("A1", PaperFigures.commune(19363), 950L, 7884L, "12,0");
        var other = annex.row("A2", PaperFigures.commune(19366), 250L, 2434L, "10,3");

        assertThat(Precedence.settle(List.of(one, other))).containsExactly(one, other);
        assertThat(one.standsBehind()).isNull();
    }

    @Test
    void rates_against_different_denominators_both_count() {
        var ofLabourForce = annex.against("A1", "LABOUR_FORCE", "13,10");
        var ofSubjects = body.against("B1", "PERSONS_SUBJECT", "100");

        assertThat(Precedence.settle(List.of(ofLabourForce, ofSubjects))).containsExactly(ofLabourForce, ofSubjects);
    }

    @Test
    void a_figure_that_names_no_denominator_stands_behind_the_first_that_does() {
        var ofSubjects = body.against("B1", "PERSONS_SUBJECT", "100");
        var ofLabourForce = annex.against("A1", "LABOUR_FORCE", "13,10");
        var silent = body.against("B2", null, "13,1");

        assertThat(Precedence.settle(List.of(ofSubjects, ofLabourForce, silent)))
                .containsExactlyInAnyOrder(ofLabourForce, ofSubjects);
        assertThat(silent.standsBehind()).isEqualTo(ofLabourForce.id());
    }

    @Test
    void holders_inside_a_unit_do_not_hide_it_or_each_other() {
        var unit = annex.row("A1", PaperFigures.commune(19363), 950L, null, null);
        var one = annex.row("A2", PaperFigures.agent(19363, "Nguyễn Thị A"), 500L, null, null);
        var other = annex.row("A3", PaperFigures.agent(19363, "Trần Văn B"), 450L, null, null);

        assertThat(Precedence.settle(List.of(unit, one, other))).containsExactly(unit, one, other);
        assertThat(unit.holder().isTheUnit()).isTrue();
        assertThat(one.holder().isTheUnit()).isFalse();
    }
}

package vn.baophu.targets.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import vn.baophu.platform.csv.CellGuard;

class GuardedCellsTest {
    @Property
    void a_cell_comes_back_as_it_went_out(
            @ForAll @StringLength(max = 6) @Chars({'=', '+', '-', '@', '\'', '1', 'a'}) String cell) {
        assertThat(CellGuard.plain(CellGuard.guarded(cell))).isEqualTo(cell);
    }

    @Property
    void no_cell_goes_out_that_a_spreadsheet_runs(
            @ForAll @StringLength(min = 1, max = 6) @Chars({'=', '+', '-', '@', 'a'}) String cell) {
        assertThat(CellGuard.guarded(cell)).matches("[a'].*");
    }
}

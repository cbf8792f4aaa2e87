package vn.baophu.targets.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.baophu.targets.carried.Agreement;
import vn.baophu.targets.carried.Disagreement;
import vn.baophu.targets.picture.FigureCells;

/** Out as a paper, and what a person or a program reads on it again. */
class PapersCarryTheirFiguresTest {
    private static final List<String> TABLES = List.of(
            "000-annex-1",
            "000-annex-2",
            "000-annex-3",
            "000-annex-4",
            "000-body",
            "000-body-table",
            "001-annex-1",
            "001-body",
            "003-body",
            "004-body");

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_figure_comes_back_cell_by_cell(Format format) throws Exception {
        for (var name : TABLES) {
            var table = Printed.demo(name);

            assertThat(Opened.figures(format, Printed.as(format, table)))
                    .as(name)
                    .containsExactlyElementsOf(table.figures());
        }
    }

    @Test
    void the_picture_says_what_the_figures_say() throws Exception {
        for (var name : TABLES) {
            var table = Printed.demo(name);
            var agreement = new Agreement(table.figures());

            assertThat(watched(agreement, Opened.picture(Printed.as(Format.XLSX, table))))
                    .as(name)
                    .isEmpty();
            assertThat(watched(agreement, OpenedDocx.table(Printed.as(Format.DOCX, table))))
                    .as(name)
                    .isEmpty();
            assertThat(agreement.with(OpenedPdf.pages(Printed.as(Format.PDF, table))))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void a_table_over_many_pages_repeats_its_head_and_ends_whole() throws Exception {
        var figures = new ArrayList<FigureCells>();
        var table = Printed.table(IntStream.rangeClosed(1, 300)
                .mapToObj(number -> Printed.figure("c" + number, "Xã " + number))
                .toList());
        table.figures().forEach(figures::add);

        var pages = OpenedPdf.pages(Printed.as(Format.PDF, table));

        assertThat(pages).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page)
                .contains("Đơn vị"));
        assertThat(pages.get(1)).contains("2");
        assertThat(pages.get(pages.size() - 1)).contains("Nguyễn Thiên Tùng");
        assertThat(new Agreement(figures).with(pages)).isEmpty();
    }

    private static List<Disagreement> watched(Agreement agreement, List<List<String>> rows) {
        var watch = agreement.watch();
        rows.forEach(watch::row);
        return watch.end();
    }
}

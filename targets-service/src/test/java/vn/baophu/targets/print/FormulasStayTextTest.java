package vn.baophu.targets.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormulasStayTextTest {
    private static final List<String> NOTES =
            List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "'=1", "a \"b\"; c,\nd", "-5", "<b>&amp;");

    private final PrintedTable table = Printed.table(NOTES.stream()
            .map(note -> Printed.figure("n" + NOTES.indexOf(note), note))
            .toList());

    @ParameterizedTest
    @EnumSource(Format.class)
    void text_that_looks_like_a_formula_comes_back_as_it_was(Format format) throws Exception {
        assertThat(Opened.figures(format, Printed.as(format, table)))
                .extracting(figure -> figure.text("note"))
                .containsExactlyElementsOf(NOTES);
    }

    @Test
    void no_cell_of_a_workbook_is_a_formula() throws Exception {
        var workbook = Printed.as(Format.XLSX, table);

        assertThat(OpenedZip.entry(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(OpenedZip.entry(workbook, "xl/worksheets/sheet2.xml")).doesNotContain("<f>");
        assertThat(OpenedZip.entry(workbook, "xl/styles.xml")).contains("quotePrefix");
    }

    @Test
    void the_attached_csv_hides_formulas_behind_an_apostrophe() throws Exception {
        assertThat(table.figures().path()).content().contains(",'=1+1", ",'@SUM(A1)", ",''=1", ",-5");
    }
}

package vn.baophu.targets.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.file.Columns;
import vn.baophu.targets.heading.Measure;
import vn.baophu.targets.layout.Layout;
import vn.baophu.targets.numeral.NumberFormat;

/**
 * What a person says about a reading: what stands above tables, how numbers are written, what columns are, which units are
 * meant.
 */
@Schema(examples = """
        {"tables": [{"table": 1, "title": "Chỉ tiêu phát triển BHXH", "caption": "(Kèm theo Kế hoạch số 12/KH-UBND)",
                     "numberFormat": "VIETNAMESE", "indicator": "BHXH_BB",
                     "columns": [{"column": "C", "measure": "PARTICIPANTS", "indicator": "BHXH_BB", "year": 2023}]}],
         "units": [{"printed": "Vĩnh Hoà", "unit": "19396"}]}""")
public record Confirmations(
        @Size(max = 500) List<@NotNull @Valid OfTable> tables,
        @Size(max = 20_000) List<@NotNull @Valid OfUnit> units) {
    static final String NONE = "{}";
    private static final int LONGEST_LINE = 1_000;

    public Confirmations {
        tables = tables == null ? List.of() : java.util.Collections.unmodifiableList(tables);
        units = units == null ? List.of() : java.util.Collections.unmodifiableList(units);
    }

    /**
     * @param table its number in the reading
     * @param title as the annex shall have it, blank for none; absent: as found. Changes nothing in how figures are read
     * @param caption the line that cites the paper, likewise
     * @param source whether it is an annex or stands in the body; absent: as found
     * @param indicator of all columns that leave it in doubt: a title may say "BHXH" and mean its compulsory part
     */
    @Schema(name = "ConfirmedTable")
    public record OfTable(
            @NotNull @Min(1) Integer table,
            @Size(max = LONGEST_LINE) String title,
            @Size(max = LONGEST_LINE) String caption,
            Source source,
            NumberFormat numberFormat,
            String indicator,
            @Size(max = 200) List<@NotNull @Valid OfColumn> columns) {
        public OfTable {
            columns = columns == null ? List.of() : java.util.Collections.unmodifiableList(columns);
        }
    }

    /** @param column its letter */
    @Schema(name = "ConfirmedColumn")
    public record OfColumn(
            @NotNull @Pattern(regexp = "[A-Z]{1,3}", message = "C") String column,

            @NotNull Measure measure,
            String indicator,
            Integer year,
            String denominatorKind) {}

    /**
     * @param under the group it stands under as printed; null for the name wherever it stands
     * @param unit official code on the day of the plan
     */
    @Schema(name = "ConfirmedUnit")
    public record OfUnit(
            @NotBlank String printed,
            String under,
            @NotBlank String unit) {}

    static Confirmations of(String json, ObjectMapper mapper) {
        try {
            return mapper.readValue(json, Confirmations.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String json(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Both; where they speak of the same, the later one counts, for it is found first. */
    Confirmations and(Confirmations later) {
        var allTables = new ArrayList<>(later.tables);
        allTables.addAll(tables);
        var allUnits = new ArrayList<>(later.units);
        allUnits.addAll(units);
        return new Confirmations(allTables, allUnits);
    }

    /** The layout with the lines that a person says stand above the table. */
    Layout headed(int table, Layout layout) {
        return layout.headed(line(table, OfTable::title), line(table, OfTable::caption));
    }

    Optional<Source> source(int table) {
        return about(table).stream()
                .map(OfTable::source)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String line(int table, Function<OfTable, String> line) {
        return about(table).stream()
                .map(line)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<OfTable> about(int table) {
        return tables.stream().filter(said -> said.table() == table).toList();
    }

    Layout applied(int table, Layout layout) {
        var about = about(table);
        var format = about.stream()
                .map(OfTable::numberFormat)
                .filter(Objects::nonNull)
                .findFirst();
        var changed = format.map(layout::confirmed).orElse(layout);
        for (int said = about.size() - 1; said >= 0; said--) {
            if (about.get(said).indicator() != null) {
                changed = changed.confirmedIndicator(about.get(said).indicator());
            }
            for (var column : about.get(said).columns()) {
                changed = changed.confirmed(
                        Set.of(Columns.at(column.column())),
                        was -> was.confirmed(
                                column.measure(), column.indicator(), column.year(), column.denominatorKind()));
            }
        }
        return changed;
    }

    /** Code of the unit that a person says a name means. */
    Optional<String> unit(String printed, String under) {
        return units.stream()
                .filter(said -> said.printed().equals(printed))
                .filter(said -> said.under() == null || said.under().equals(under))
                .map(OfUnit::unit)
                .findFirst();
    }
}

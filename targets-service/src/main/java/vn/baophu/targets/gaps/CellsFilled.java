package vn.baophu.targets.gaps;

import static vn.baophu.targets.dossier.Cell.Field.PARTICIPANTS;
import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Cell;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;
import vn.baophu.targets.dossier.Table;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.HolderKind;

/**
 * No cell of a table is left empty: empty is not zero, and nobody knows what holds. A cell is empty where its figure says
 * nothing at all, or lacks the number that more than half of its column's rows print; people of a group without a denominator
 * lack no rate. Told once for a row of one
 * indicator; a row that says nothing in any year may be a mere heading, that is only worth knowing.
 */
public class CellsFilled implements Check {
    private record Row(Table table, Holder holder, String indicator) {
        static Row of(Printed printed) {
            return new Row(printed.table(), printed.holder(), printed.figure().indicator());
        }
    }

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        Map<Printed.Column, List<Printed>> columns = Dossier.grouped(dossier.inTables(), Printed::column);
        Map<Row, List<Cell>> empty = new LinkedHashMap<>();
        columns.values().forEach(column -> collect(column, empty));
        Map<Row, List<Printed>> rows = Dossier.grouped(dossier.inTables(), Row::of);
        return empty.entrySet().stream().map(row -> deviation(rows.get(row.getKey()), row.getValue()));
    }

    private static void collect(List<Printed> column, Map<Row, List<Cell>> empty) {
        for (var field : List.of(PARTICIPANTS, PRINTED_PERCENT)) {
            var usual = column.stream().filter(field::isIn).count() * 2 > column.size();
            column.stream()
                    .filter(printed -> !field.isIn(printed))
                    .filter(printed -> isSilent(printed)
                            ? field == PRINTED_PERCENT
                            : usual && !printed.isTotal() && !hasNoRate(printed, field))
                    .forEach(printed -> empty.computeIfAbsent(Row.of(printed), row -> new ArrayList<>())
                            .add(field.in(printed)));
        }
    }

    /** A group, a reserve kept back for instance, whose people are counted against no denominator. */
    private static boolean hasNoRate(Printed printed, Cell.Field field) {
        var figure = printed.figure();
        return field == PRINTED_PERCENT
                && printed.holder().by().kind() == HolderKind.GROUP
                && figure.participants() != null
                && figure.denominatorCount() == null;
    }

    private static boolean isSilent(Printed printed) {
        return printed.figure().isEmpty();
    }

    private static Deviation deviation(List<Printed> row, List<Cell> cells) {
        return Deviation.told(
                        About.series(row.get(0)), cells, row.get(0).table().name(), BigDecimal.valueOf(cells.size()))
                .mildIf(row.stream().allMatch(CellsFilled::isSilent));
    }
}

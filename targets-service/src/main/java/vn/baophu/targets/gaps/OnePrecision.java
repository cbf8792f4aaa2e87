package vn.baophu.targets.gaps;

import static vn.baophu.targets.dossier.Cell.Field.PRINTED_PERCENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baophu.targets.dossier.About;
import vn.baophu.targets.dossier.Check;
import vn.baophu.targets.dossier.Deviation;
import vn.baophu.targets.dossier.Dossier;
import vn.baophu.targets.dossier.Printed;

/**
 * The rates of one table are printed with one number of decimals, rows and total alike. Told once for a table, with the
 * first cell of each precision. A hundred is a hundred however it is printed.
 */
public class OnePrecision implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Deviation> in(Dossier dossier) {
        return dossier.tables().values().stream()
                .map(OnePrecision::firstByDecimals)
                .filter(decimals -> decimals.size() > 1)
                .map(OnePrecision::deviation);
    }

    private static Map<Integer, Printed> firstByDecimals(List<Printed> table) {
        var first = new TreeMap<Integer, Printed>();
        table.stream()
                .filter(PRINTED_PERCENT::isIn)
                .filter(printed -> PRINTED_PERCENT.of(printed).compareTo(HUNDRED) != 0)
                .forEach(
                        printed -> first.putIfAbsent(PRINTED_PERCENT.of(printed).scale(), printed));
        return first;
    }

    private static Deviation deviation(Map<Integer, Printed> first) {
        var table = first.values().iterator().next().table();
        var cells = first.values().stream().map(PRINTED_PERCENT::in).toList();
        var decimals = first.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Deviation.told(About.table(table), cells, decimals);
    }
}

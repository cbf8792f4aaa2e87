package vn.baophu.targets.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.baophu.targets.cascade.Cut;
import vn.baophu.targets.cascade.Share;
import vn.baophu.targets.ground.Topic;
import vn.baophu.targets.target.Comparator;
import vn.baophu.targets.target.Holder;
import vn.baophu.targets.target.HolderKind;
import vn.baophu.targets.target.Rate;

/** Writes figures of a cascade as a canonical table. Rates are printed with two decimals, HALF_UP, and a comma. */
final class AnnexRows {
    private static final String[] COLUMNS = {
        "code",
        "unit",
        "holderKind",
        "holderName",
        "holderCode",
        "indicator",
        "year",
        "participants",
        "denominatorKind",
        "denominator",
        "printedPercent",
        "comparator",
        "row",
        "total"
    };
    private static final BigDecimal NO_RATE_REACHES = BigDecimal.valueOf(1000);

    private final String prefix;
    private final StringWriter text = new StringWriter();
    private final CSVPrinter csv;
    private int rows;

    /** @param prefix starts the codes of its figures */
    AnnexRows(String prefix) {
        this.prefix = prefix;
        try {
            this.csv = new CSVPrinter(text, CSVFormat.RFC4180);
            csv.printRecord((Object[]) COLUMNS);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    void share(Share share, Cut cut, Comparator comparator, int row) {
        var known = share.ground().known();
        row(share.holder(), cut.topic(), share.allotment().figure(), known.denominator(), comparator, row);
    }

    void total(Cut cut, Comparator comparator) {
        row(cut.holder(), cut.topic(), cut.total(), cut.denominator(), comparator, null);
    }

    /** What stays with the parent is a row of its own, so that the table sums to its total. */
    void reserve(Cut cut, int row) {
        var unit = cut.holder().code();
        var name = cut.holder().by().name() == null
                ? "Dự phòng"
                : "Dự phòng của " + cut.holder().by().name();
        write(unit, HolderKind.GROUP, name, null, cut.topic(), cut.reserve(), null, Comparator.EQUAL, row);
    }

    private void row(Holder holder, Topic topic, long people, Long denominator, Comparator comparator, Integer row) {
        var by = holder.by();
        write(holder.code(), by.kind(), by.name(), by.code(), topic, people, denominator, comparator, row);
    }

    private void write(
            String unit,
            HolderKind kind,
            String name,
            String code,
            Topic topic,
            long people,
            Long denominator,
            Comparator comparator,
            Integer row) {
        var measured = topic.denominatorKind() != null && denominator != null && denominator > 0;
        rows++;
        print(List.of(
                prefix + "-" + rows,
                unit,
                kind,
                blank(name),
                blank(code),
                topic.indicator(),
                topic.year(),
                people,
                blank(topic.denominatorKind()),
                measured ? denominator : "",
                measured ? percent(people, denominator) : "",
                comparator,
                blank(row),
                row == null));
    }

    private void print(List<Object> cells) {
        try {
            csv.printRecord(cells);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static Object blank(Object value) {
        return value == null ? "" : value;
    }

    private static String percent(long people, long denominator) {
        var percent = new Rate(people, denominator).percent(2);
        return percent.compareTo(NO_RATE_REACHES) < 0 ? percent.toPlainString().replace('.', ',') : "";
    }

    boolean isEmpty() {
        return rows == 0;
    }

    byte[] bytes() {
        return text.toString().getBytes(UTF_8);
    }
}

package vn.baophu.reporting.batch;

import java.util.List;
import java.util.regex.Pattern;
import vn.baophu.platform.error.Fault;

/** Where a report stands in a batch, so that what is wrong with it is shown there. */
interface Spot {
    /** A fault that points into the report, as one that points into the batch. */
    Fault of(Fault fault);

    /** One of the reports of a JSON body. */
    record InJson(int place) implements Spot {
        @Override
        public Fault of(Fault fault) {
            var inside = fault.pointer() == null ? "" : fault.pointer();
            return new Fault("/reports/" + place + inside, null, null, fault.refusal(), fault.args());
        }
    }

    /**
     * Some rows of a table.
     *
     * @param first the row that names the report first
     * @param figures the row of each figure
     */
    record InTable(int first, List<Integer> figures) implements Spot {
        private static final Pattern FIGURE = Pattern.compile("/figures/(\\d+)/(\\w+)");
        private static final Pattern COLUMN =
                Pattern.compile("/(regime|unit|agency|period|narrative|corrects|serves|attachments)(/\\d+)?");

        @Override
        public Fault of(Fault fault) {
            var pointer = fault.pointer() == null ? "" : fault.pointer();
            var figure = FIGURE.matcher(pointer);
            if (figure.matches()) {
                return at(figures.get(Integer.parseInt(figure.group(1))), figure.group(2), fault);
            }
            var column = COLUMN.matcher(pointer);
            return at(first, column.matches() ? column.group(1) : null, fault);
        }

        private static Fault at(int row, String column, Fault fault) {
            return new Fault(null, row, column, fault.refusal(), fault.args());
        }
    }
}

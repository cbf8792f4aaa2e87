package vn.baophu.reporting.submission;

import java.util.List;

/** What a report says, as sent in; may be faulty or have holes until {@link ContentRule} has looked at it. */
record Content(List<FigureForm> figures, String narrative) {
    Content {
        figures = figures == null ? List.of() : figures;
    }

    boolean wordless() {
        return narrative == null || narrative.isBlank();
    }

    /** The same once it has been found right. */
    Said said() {
        return new Said(figures.stream().map(FigureForm::figure).toList(), narrative, List.of(), List.of());
    }
}

package vn.baophu.reporting.submission;

/** The reasons of a return as {@code decision.figures}. */
class FigureReasonsColumn extends JsonColumn<FigureReason[]> {
    FigureReasonsColumn() {
        super(FigureReason[].class);
    }
}

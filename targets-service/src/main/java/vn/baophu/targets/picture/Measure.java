package vn.baophu.targets.picture;

/** What stands side by side under one year. */
enum Measure {
    PARTICIPANTS("participants"),
    DENOMINATOR("denominator"),
    PERCENT("printedPercent");

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    boolean isIn(FigureCells figure) {
        return figure.text(column) != null;
    }

    /** Counts with points between the thousands; a rate exactly as printed. */
    PictureCell cell(FigureCells figure) {
        return this == PERCENT ? PictureCell.text(figure.text(column)) : figure.count(column);
    }
}

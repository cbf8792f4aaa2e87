package vn.baophu.targets.heading;

/** What the cells of a column are. */
public enum Measure {
    /** "STT", "TT". */
    ROW_NUMBER,
    /** "Đơn vị", "Xã, thị trấn". */
    UNIT,
    /** Official code of the unit. */
    UNIT_CODE,
    /** "Nội dung", "Chỉ tiêu": indicators run down. */
    INDICATOR,
    /** "Năm" over a column of years: years run down. */
    YEAR,
    /** "Đơn vị tính" over a column of "người" and "%". */
    MEASURED_IN,
    /** "Số người tham gia": people. */
    PARTICIPANTS,
    /** "LLLĐ", "Dân số": people. */
    DENOMINATOR,
    /** "Tỷ lệ %". */
    PERCENT,
    /** Figures of which the rows say whether they are people or percent. */
    FIGURE,
    /** "Ghi chú". */
    NOTE,
    /** A column of a canonical table; its heading is the name of the canonical column. */
    CANONICAL,
    /** Nothing tells what it is; with figures in it a person has to say. */
    UNKNOWN;

    /** Whether its cells say what a row is about. */
    public boolean namesRows() {
        return this == UNIT || this == INDICATOR || this == YEAR;
    }

    /** Whether its cells are figures. */
    public boolean isFigure() {
        return this == PARTICIPANTS || this == DENOMINATOR || this == PERCENT || this == FIGURE;
    }
}

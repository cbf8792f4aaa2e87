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
    /** "Số người tham gia": people. */
    PARTICIPANTS,
    /** "LLLĐ", "Dân số": people. */
    DENOMINATOR,
    /** "Tỷ lệ %". */
    PERCENT,
    /** "Ghi chú". */
    NOTE,
    /** A column of a canonical table; its heading is the name of the canonical column. */
    CANONICAL,
    /** Nothing tells what it is; with figures in it a person has to say. */
    UNKNOWN;

    /** Whether its cells are figures. */
    public boolean isFigure() {
        return this == PARTICIPANTS || this == DENOMINATOR || this == PERCENT;
    }
}

package vn.baophu.targets.layout;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a cell of a printed table can be unreadable. */
public enum LayoutRefusal implements Refusal {
    NUMBER_UNREADABLE("Ô «%s» dưới «%s» không phải là số.", "The cell \"%s\" under \"%s\" is no number."),
    NUMBER_NOT_IN_FORMAT(
            "Ô «%s» dưới «%s» không viết theo cách viết số của bảng (%s).",
            "The cell \"%s\" under \"%s\" is not written in the number format of the table (%s)."),
    NOT_WHOLE_PEOPLE(
            "Tệp lưu ô «%s» dưới «%s» là số thập phân, không phải số người: có thể dấu ngăn hàng nghìn đã bị hiểu nhầm.",
            "The file holds \"%s\" under \"%s\" as a decimal number, not as people: perhaps a grouping sign was mistaken."),
    ROW_WITHOUT_NAME("Dòng có số liệu nhưng không có tên đơn vị.", "The row has figures but does not name a unit."),
    MEASURE_UNKNOWN(
            "Không rõ ô «%s» dưới «%s» là số người hay tỷ lệ.",
            "It is not clear whether the cell \"%s\" under \"%s\" is people or percent."),
    INDICATOR_UNKNOWN("«%s» không nêu chỉ tiêu nào đã đăng ký.", "\"%s\" names no registered indicator."),
    YEAR_UNREADABLE("«%s» không phải là một năm.", "\"%s\" is no year.");

    private final String vi;
    private final String en;

    LayoutRefusal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}

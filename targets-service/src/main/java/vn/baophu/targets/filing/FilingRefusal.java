package vn.baophu.targets.filing;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a read file is kept out of its plan. */
public enum FilingRefusal implements Refusal {
    FILE_HAS_FAULTS(
            Kind.CONFLICT,
            "Tệp có %s lỗi; hãy sửa tệp và gửi lại.",
            "The file has %s faults; mend it and send it again."),
    FILE_HAS_DOUBTS(
            Kind.CONFLICT,
            "Còn %s điểm chưa rõ (tên đơn vị, cách viết số, cột); hãy xác nhận trước.",
            "There are %s doubts (names of units, number formats, columns); please confirm first."),
    FILE_HAS_NO_FIGURES(Kind.CONFLICT, "Tệp không có số liệu nào.", "The file has no figures."),
    UNIT_CHANGED_SINCE(
            Kind.CONFLICT,
            "Bảng số %s: chỉ nhận được %s trên %s số liệu vì có đơn vị không còn vào ngày của kế hoạch; hãy gửi lại tệp.",
            "Table %s: only %s of %s figures could be taken, for units are gone on the day of the plan; send the file again.");

    private final Kind kind;
    private final String vi;
    private final String en;

    FilingRefusal(Kind kind, String vi, String en) {
        this.kind = kind;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return kind;
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

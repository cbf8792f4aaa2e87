package vn.baophu.reporting.proof;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** What is wrong with a row, seen against the chain. */
enum Flaw implements Refusal {
    /** The row is there and says something else than when it was sealed. */
    ALTERED(
            "Dòng %2$s của bảng %1$s đã bị sửa sau khi niêm phong: %3$s.",
            "The row %2$s of the table %1$s was altered after it was sealed: %3$s."),
    /** The row was there when it was sealed. */
    DELETED(
            "Dòng %2$s của bảng %1$s đã bị xóa sau khi niêm phong.",
            "The row %2$s of the table %1$s was deleted after it was sealed."),
    /** No acceptance put the row there. */
    INSERTED(
            "Dòng %2$s của bảng %1$s không do một lần chấp nhận nào ghi vào.",
            "The row %2$s of the table %1$s was put there by no acceptance.");

    private final String vi;
    private final String en;

    Flaw(String vi, String en) {
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

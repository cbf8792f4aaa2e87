package vn.baophu.agency.assignment;

import static vn.baophu.platform.error.Kind.CONFLICT;
import static vn.baophu.platform.error.Kind.INVALID;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way in which assigning tasks says no. */
enum AssignmentRefusal implements Refusal {
    NOBODY_NAMED(
            INVALID,
            "Chưa nêu đơn vị hoặc cơ quan nào thực hiện nhiệm vụ.",
            "No unit and no agency is named to carry the task out."),
    ASSIGNED_OTHERWISE(
            CONFLICT,
            "Nhiệm vụ này đã giao cho %s trong kỳ %s với thời hạn hoặc căn cứ hoàn thành khác.",
            "This task is assigned to %s for %s already, with another due day or another way of being done.");

    private final Kind kind;
    private final String vi;
    private final String en;

    AssignmentRefusal(Kind kind, String vi, String en) {
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

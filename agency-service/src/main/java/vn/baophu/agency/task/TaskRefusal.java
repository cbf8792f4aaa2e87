package vn.baophu.agency.task;

import static vn.baophu.platform.error.Kind.ABSENT;
import static vn.baophu.platform.error.Kind.CONFLICT;
import static vn.baophu.platform.error.Kind.INVALID;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way in which tasks say no. */
enum TaskRefusal implements Refusal {
    TASK_ABSENT(ABSENT, "Không có nhiệm vụ %s.", "There is no task %s."),
    TASK_EXISTS(
            CONFLICT,
            "Nhiệm vụ mã %s đã có với nội dung khác; hãy sửa nhiệm vụ đó.",
            "The task %s is recorded otherwise; correct that one."),
    TASK_TWICE(INVALID, "Mã %s có hai lần trong bảng.", "The code %s stands twice in the table."),
    CODE_STAYS(INVALID, "Mã nhiệm vụ %s không thay đổi được.", "The task's code %s does not change.");

    private final Kind kind;
    private final String vi;
    private final String en;

    TaskRefusal(Kind kind, String vi, String en) {
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

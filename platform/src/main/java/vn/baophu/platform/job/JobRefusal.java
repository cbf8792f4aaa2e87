package vn.baophu.platform.job;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way jobs say no. */
public enum JobRefusal implements Refusal {
    NO_SUCH_JOB(Kind.ABSENT, "Không có công việc %s.", "There is no job %s."),
    JOB_INTERRUPTED(
            Kind.BROKEN,
            "Công việc bị gián đoạn %s lần nên không chạy tiếp; hãy gửi lại.",
            "The work broke off %s times and is not tried again; please send it anew.");

    private final Kind kind;
    private final String vi;
    private final String en;

    JobRefusal(Kind kind, String vi, String en) {
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

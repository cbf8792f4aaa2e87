package vn.baophu.targets.finding;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way findings say no. */
enum FindingRefusal implements Refusal {
    NO_SUCH_FINDING(
            Kind.ABSENT,
            "Kế hoạch không có phát hiện %s; có thể số liệu đã khác lúc xem.",
            "The plan has no finding %s; its figures may have changed since it was seen.");

    private final Kind kind;
    private final String vi;
    private final String en;

    FindingRefusal(Kind kind, String vi, String en) {
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

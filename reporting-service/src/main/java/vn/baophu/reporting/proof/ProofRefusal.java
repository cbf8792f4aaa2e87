package vn.baophu.reporting.proof;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way a question about proofs is refused. */
public enum ProofRefusal implements Refusal {
    NO_SUCH_VERSION(Kind.ABSENT, "Báo cáo không có lần gửi thứ %s.", "The report has no version %s."),
    NAME_THE_REPORTER(
            Kind.MALFORMED,
            "Hãy ghi một trong hai: \"unit\" hoặc \"agency\".",
            "State one of \"unit\" and \"agency\".");

    private final Kind kind;
    private final String vi;
    private final String en;

    ProofRefusal(Kind kind, String vi, String en) {
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

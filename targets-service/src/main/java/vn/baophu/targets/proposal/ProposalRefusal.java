package vn.baophu.targets.proposal;

import vn.baophu.platform.error.Kind;
import vn.baophu.platform.error.Refusal;

/** Every way the computing of a proposal says no. */
public enum ProposalRefusal implements Refusal {
    HEAD_COUNTS_MISSING(
            Kind.CONFLICT,
            "Còn thiếu số liệu của %s. Nếu vẫn tính, hãy gửi withoutMissing = true.",
            "The numbers of %s are missing. To compute all the same send withoutMissing = true."),
    NOT_POTENTIAL(
            Kind.INVALID,
            "Đợt này không tính đối tượng tiềm năng của %s.",
            "No potential participants of %s are computed in this cycle."),
    PROPOSAL_TWICE(Kind.INVALID, "Đề xuất cho %s xuất hiện hai lần.", "The proposal for %s appears twice."),
    REACH_REQUIRED(
            Kind.INVALID,
            "Cần nói sẽ vận động được bao nhiêu phần trăm (reachPercent) hoặc bao nhiêu người (participants) về %s.",
            "Say for %s which part will be reached (reachPercent) or how many people (participants)."),
    NOTHING_TO_COUNT_FROM(
            Kind.INVALID,
            "Chưa đủ số liệu để tính đề xuất cho %s; hãy gửi số người (participants).",
            "The numbers do not suffice to compute a proposal for %s; send the participants.");

    private final Kind kind;
    private final String vi;
    private final String en;

    ProposalRefusal(Kind kind, String vi, String en) {
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

package vn.baophu.platform.idempotency;

/** Leaves the resource with the answer that was given the first time; its return type could not carry it. */
class Replayed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Replayed(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}

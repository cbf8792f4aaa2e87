package vn.baophu.reporting.submission;

/** What a report says as {@code sending.content}. */
class SaidColumn extends JsonColumn<Said> {
    SaidColumn() {
        super(Said.class);
    }
}

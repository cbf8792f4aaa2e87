package vn.baophu.reporting.draft;

import vn.baophu.reporting.submission.Content;
import vn.baophu.reporting.submission.JsonColumn;

/** What was typed, with its holes, as {@code draft.content}. */
class ContentColumn extends JsonColumn<Content> {
    ContentColumn() {
        super(Content.class);
    }
}

package vn.baophu.targets.dossier;

import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.annex.Source;
import vn.baophu.targets.wording.Sentence;

/**
 * Where figures stand together: an annex, a table of the body, or its sentences. Source and ordinal name it within a paper.
 *
 * @param title as printed; null where there is none
 * @param caption the line under the title that cites the paper, as printed; null where there is none
 */
public record Table(Source source, int ordinal, String title, String caption) {
    public static Table of(Annex annex) {
        return new Table(annex.source(), annex.ordinal(), annex.title(), annex.caption());
    }

    /** Whether it has rows and columns; sentences of the body have none. */
    public boolean isGrid() {
        return source != Source.BODY;
    }

    /** How people call it. */
    public Sentence name() {
        return switch (source) {
            case ANNEX -> new Sentence("Phụ lục " + ordinal, "Annex " + ordinal);
            case BODY -> new Sentence("Phần lời", "The body");
            case BODY_TABLE -> new Sentence("Bảng " + ordinal + " trong phần lời", "Table " + ordinal + " of the body");
        };
    }
}

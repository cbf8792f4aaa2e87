package vn.baophu.agency.unit;

import static vn.baophu.agency.unit.UnitRefusal.CODE_NOT_OF_LEVEL;
import static vn.baophu.agency.unit.UnitRefusal.PARENT_MISSING;
import static vn.baophu.agency.unit.UnitRefusal.PARENT_NOT_ALLOWED;

import vn.baophu.agency.entry.Texts;

/** What can be said of an entry without knowing any other unit. */
final class UnitForm {
    private static final int NAME = 200;
    private static final int LEGAL_ACT = 300;

    private UnitForm() {}

    /** Notes everything that is wrong; false where something is. */
    static boolean fits(UnitEntry entry) {
        var fits = true;
        if (!entry.level().hasCodesLike(entry.code())) {
            entry.place().refuse("code", CODE_NOT_OF_LEVEL, entry.code(), entry.level());
            fits = false;
        }
        if (entry.level() == Level.PROVINCE && entry.parent() != null) {
            entry.place().refuse("parent", PARENT_NOT_ALLOWED);
            fits = false;
        }
        if (entry.level() != Level.PROVINCE && entry.parent() == null) {
            entry.place().refuse("parent", PARENT_MISSING, entry.level());
            fits = false;
        }
        var texts = new Texts(entry.place()).atMost(NAME, "name", entry.name());
        return texts.atMost(LEGAL_ACT, "legalAct", entry.legalAct()).fit() && fits;
    }
}

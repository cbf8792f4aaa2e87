package vn.baophu.reporting.making;

/**
 * Tells the feed what one statement makes, moves or drops, in that same statement: one row of news for each obligation, and
 * no query of its own, however many there are. The statement calls the obligations {@code o}.
 */
final class Telling {
    private static final String TOLD = """
            with told as (%s
                returning o.id, o.kind, o.regime_code, o.period, o.cut_off_on, o.unit_id, o.agency_id, o.code, o.area_unit_id)
            insert into change (xact, id, at, who, kind, obligation_id, obligation_kind, regime, period, cut_off_on, unit_id,
                                agency_id, code, area_unit_id)
            select change_follows(t.id), uuidv7(), :now, :who, '%s', t.id, t.kind, t.regime_code, t.period, t.cut_off_on,
                   t.unit_id, t.agency_id, t.code, t.area_unit_id
            from told t""";

    private Telling() {}

    static String made(String insert) {
        return TOLD.formatted(insert, "MADE");
    }

    static String moved(String update) {
        return TOLD.formatted(update, "MOVED");
    }

    static String dropped(String delete) {
        return TOLD.formatted(delete, "DROPPED");
    }
}

package vn.baophu.reporting.making;

/**
 * Tells the feed what one statement makes, moves or drops, in that same statement: one row of news for each obligation, and
 * no query of its own, however many there are.
 */
final class Telling {
    private static final String TOLD = """
            with told as (%s
                returning id, regime_code, period, unit_id, agency_id, code, area_unit_id)
            insert into change (xact, id, at, who, kind, obligation_id, regime, period, unit_id, agency_id, code, area_unit_id)
            select greatest(pg_current_xact_id(), (select before.xact from change before where before.obligation_id = t.id
                                                   order by before.position desc limit 1)),
                   uuidv7(), :now, :who, '%s', t.id, t.regime_code, t.period, t.unit_id, t.agency_id, t.code, t.area_unit_id
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

package vn.baophu.bench.raw;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The transactions that were seen, each as the rows that it wrote. */
final class Transactions {
    private static final String OF_TABLE = """
            select substr(k.now ->> 'key', length(?) + 1)::int as number_, w.seq as seq_, w.what as what_,
                   array(select n.key from jsonb_each(w.now) n where w.what = 'UPDATE' and n.value is distinct from w.was -> n.key)
                       as changed_, r.*
            from seen.write w
            join seen.write k on k.xact = w.xact and k.tab = 'idempotency' and k.what = 'INSERT' and starts_with(k.now ->> 'key', ?)
            cross join lateral jsonb_populate_record(null::public.%s, coalesce(w.now, w.was)) r
            where w.tab = '%s' and (w.what <> 'UPDATE' or w.now <> w.was)""";

    /** One statement and its rows. */
    record Batch(String sql, List<Object[]> rows) {}

    private Transactions() {}

    /** Those whose requests had a key that begins like this; by the number that follows, each in the order of its statements. */
    static List<List<Batch>> of(Connection database, String keyPrefix) throws SQLException {
        var all = new TreeMap<Integer, Map<Long, Table.Write>>();
        for (var name : RawTables.written(database)) {
            var table = Table.of(database, name);
            try (var statement = database.prepareStatement(OF_TABLE.formatted(name, name))) {
                statement.setString(1, keyPrefix);
                statement.setString(2, keyPrefix);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var changed = (String[]) rows.getArray("changed_").getArray();
                        all.computeIfAbsent(rows.getInt("number_"), number -> new TreeMap<>())
                                .put(rows.getLong("seq_"), table.again(rows.getString("what_"), changed, rows));
                    }
                }
            }
        }
        return all.values().stream().map(Transactions::batched).toList();
    }

    /** Equal statements become one batch, at the place of the first: so a hand would write it. */
    private static List<Batch> batched(Map<Long, Table.Write> writes) {
        var batches = new LinkedHashMap<String, Batch>();
        writes.values().forEach(write -> batches.computeIfAbsent(write.sql(), sql -> new Batch(sql, new ArrayList<>()))
                .rows()
                .add(write.values()));
        return List.copyOf(batches.values());
    }
}

package vn.baophu.reporting.proof;

import java.util.Map;
import java.util.UUID;

/**
 * A row that is not what it was when it was sealed.
 *
 * @param table as in the database
 * @param row its key, column by column
 * @param submission the report that it belongs to; null for the chain as a whole
 * @param columns what of it differs; empty where the whole row is gone or new
 */
record Finding(Flaw flaw, String table, Map<String, String> row, UUID submission, String columns) {}

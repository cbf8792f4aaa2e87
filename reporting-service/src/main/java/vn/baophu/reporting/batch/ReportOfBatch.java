package vn.baophu.reporting.batch;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report that came with a batch.
 *
 * @param place in the batch, from 1
 * @param reporter code of the unit or agency
 * @param sent false where it was there already and says the same
 */
@Schema(name = "BatchReport", examples = """
                {"place":1,"submission":"01900000-0000-7000-8000-000000000020","sent":true,
                "obligation":"01900000-0000-7000-8000-000000000010","regime":"000-R01","reporter":"19363","period":"2024-S1"}""")
record ReportOfBatch(
        int place, UUID submission, boolean sent, UUID obligation, String regime, String reporter, String period) {
    static ReportOfBatch of(Object[] row) {
        return new ReportOfBatch(
                (Integer) row[0],
                (UUID) row[1],
                (Boolean) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}

package vn.baophu.reporting.proof;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.baophu.platform.error.Language;
import vn.baophu.reporting.proof.Verification.Outcome;
import vn.baophu.reporting.reporter.AgencyRef;
import vn.baophu.reporting.reporter.Named;
import vn.baophu.reporting.reporter.UnitRef;

/**
 * What a verification has found.
 *
 * @param unit whose chain it is; absent where an agency reports
 * @param length links of the chain
 * @param hash of its last link; 64 zeros for an empty chain. Who keeps it elsewhere can ask later whether it is still known
 * @param known whether the hash that was asked for stands in the chain; absent where none was
 * @param intact whether nothing was found
 * @param found how many rows were found
 * @param findings the first 500 of them
 */
@Schema(name = "ProofVerification", examples = """
                {"unit":{"id":"01900000-0000-7000-8000-000000019363","code":"19363","name":"Thị trấn Hồ Xá"},"length":7,
                "hash":"a4e624d686e03ed2767c0abd85c14426b0b1157d2ce81d27bb4fe4f6f01d688a","intact":false,"found":1,
                "findings":[{"kind":"ALTERED","table":"sending",
                "row":{"submission_id":"01900000-0000-7000-8000-000000000020","number":"1"},
                "submission":"01900000-0000-7000-8000-000000000020",
                "sentence":"Dòng number=1 của bảng sending đã bị sửa sau khi niêm phong: content."}]}""")
public record VerificationView(
        UnitRef unit,
        AgencyRef agency,
        long length,
        String hash,
        Boolean known,
        boolean intact,
        int found,
        List<FindingView> findings) {
    private static final int MOST = 500;

    /**
     * A row that is not what it was.
     *
     * @param kind ALTERED, DELETED or INSERTED
     * @param table as in the database
     * @param row its key, column by column
     * @param submission the report that it belongs to; absent for the chain as a whole
     * @param sentence for people, in the language of the request
     */
    public record FindingView(String kind, String table, Map<String, String> row, UUID submission, String sentence) {
        static FindingView of(Finding finding, Language language) {
            var key = finding.row().entrySet().stream()
                    .map(column -> column.getKey() + "=" + column.getValue())
                    .collect(Collectors.joining(", "));
            return new FindingView(
                    finding.flaw().name(),
                    finding.table(),
                    finding.row(),
                    finding.submission(),
                    language.say(finding.flaw(), List.of(finding.table(), key, finding.columns())));
        }
    }

    static VerificationView of(Outcome outcome, Named names, String asked, Language language) {
        return new VerificationView(
                names.unit(outcome.reporter()),
                names.agency(outcome.reporter()),
                outcome.head().length(),
                outcome.head().hash().toString(),
                asked == null ? null : outcome.hashes().contains(asked),
                outcome.findings().isEmpty(),
                outcome.findings().size(),
                outcome.findings().stream()
                        .limit(MOST)
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }
}

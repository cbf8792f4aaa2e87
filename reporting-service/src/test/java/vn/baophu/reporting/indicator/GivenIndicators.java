package vn.baophu.reporting.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.baophu.contracts.IndicatorRecorded;
import vn.baophu.platform.id.Ids;

/** Puts indicators into the replica, as their arrival would. */
public final class GivenIndicators {
    private static final Map<String, String> USUAL = Map.of(
            "BHXH", "Bảo hiểm xã hội",
            "BHXH_BB", "Bảo hiểm xã hội bắt buộc",
            "BHXH_TN", "Bảo hiểm xã hội tự nguyện",
            "BHTN", "Bảo hiểm thất nghiệp",
            "BHYT", "Bảo hiểm y tế",
            "BHYT_HSSV", "Bảo hiểm y tế học sinh, sinh viên",
            "BHYT_HS", "Bảo hiểm y tế học sinh",
            "BHYT_SV", "Bảo hiểm y tế sinh viên");

    private GivenIndicators() {}

    /** Those of which most papers speak. */
    public static void usual() {
        USUAL.forEach(GivenIndicators::indicator);
    }

    /** Indicators without a name worth reading. */
    public static void indicators(List<String> codes) {
        codes.forEach(code -> indicator(code, "Chỉ tiêu " + code));
    }

    /** Told twice it stays one; its English name is the code. */
    public static void indicator(String code, String nameVi) {
        record(new IndicatorRecorded(
                Ids.next(),
                Instant.EPOCH,
                UUID.nameUUIDFromBytes(code.getBytes(UTF_8)),
                0,
                code,
                nameVi,
                code,
                List.of(),
                null,
                null));
    }

    /** As if it had never been registered. */
    public static void forgotten(String code) {
        var session = Arc.container().select(Session.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("delete from indicator where code = :code")
                        .setParameter("code", code)
                        .executeUpdate());
    }

    static void record(IndicatorRecorded indicator) {
        var replica = Arc.container().select(IndicatorReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(indicator));
    }
}

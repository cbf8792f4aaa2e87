package vn.baophu.reporting;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.baophu.contracts.AgencyRecorded;
import vn.baophu.contracts.PlanIssued;
import vn.baophu.contracts.TargetAssigned;
import vn.baophu.contracts.UnitRecorded;
import vn.baophu.directory.DirectoryReplica;
import vn.baophu.platform.id.Ids;
import vn.baophu.reporting.indicator.GivenIndicators;
import vn.baophu.reporting.target.GivenTargets;

/** The district, its communes and plan 127/KH-UBND with its targets for health insurance in 2024. */
public final class VinhLinh {
    public static final String DISTRICT = "464";
    public static final String HO_XA = "19363";
    public static final String BEN_QUAN = "19366";
    public static final UUID PROVINCE_ID = Ids.next();
    public static final UUID DISTRICT_ID = Ids.next();
    public static final UUID PLAN_ID = Ids.next();

    /** Code, name, target and denominator of each commune. */
    private static final List<Object[]> COMMUNES = List.of(
            new Object[] {HO_XA, "Thị trấn Hồ Xá", 12750, 13290},
            new Object[] {BEN_QUAN, "Thị trấn Bến Quan", 4010, 4200},
            new Object[] {"19369", "Xã Vĩnh Thái", 2718, 2816},
            new Object[] {"19372", "Xã Vĩnh Tú", 3300, 3371},
            new Object[] {"19375", "Xã Vĩnh Chấp", 4314, 4480},
            new Object[] {"19378", "Xã Trung Nam", 5557, 5772},
            new Object[] {"19384", "Xã Kim Thạch", 5400, 5670},
            new Object[] {"19387", "Xã Vĩnh Long", 5657, 5907},
            new Object[] {"19393", "Xã Vĩnh Khê", 980, 984},
            new Object[] {"19396", "Xã Vĩnh Hòa", 3594, 3736},
            new Object[] {"19402", "Xã Vĩnh Thủy", 5695, 5890},
            new Object[] {"19405", "Xã Vĩnh Lâm", 4964, 5178},
            new Object[] {"19408", "Xã Hiền Thành", 5380, 5526},
            new Object[] {"19414", "Thị trấn Cửa Tùng", 8300, 8595},
            new Object[] {"19417", "Xã Vĩnh Hà", 1760, 1769},
            new Object[] {"19420", "Xã Vĩnh Sơn", 5828, 6075},
            new Object[] {"19423", "Xã Vĩnh Giang", 4509, 4665},
            new Object[] {"19426", "Xã Vĩnh Ô", 1225, 1225});

    public static final Map<String, UUID> IDS = new LinkedHashMap<>();

    /** People to reach in 2024, by code of the commune. */
    public static final Map<String, Integer> TARGETS = new LinkedHashMap<>();

    static final List<String> REGIMES = List.of(
            regime("000-R01", "\"BHYT\"", "S1", 10, 7, 0),
            regime("000-R02", "\"BHYT\"", "YEAR", 10, 1, 1),
            regime("000-R03", "\"BHXH_BB\",\"BHXH_TN\",\"BHTN\",\"BHYT\"", "YEAR", 15, 12, 0));

    static {
        COMMUNES.forEach(commune -> {
            IDS.put((String) commune[0], Ids.next());
            TARGETS.put((String) commune[0], (Integer) commune[2]);
        });
    }

    private VinhLinh() {}

    /** Tells the replicas. */
    static void isKnown() {
        GivenIndicators.usual();
        unit(PROVINCE_ID, "45", "Tỉnh Quảng Trị", "PROVINCE", null);
        unit(DISTRICT_ID, DISTRICT, "Huyện Vĩnh Linh", "DISTRICT", PROVINCE_ID);
        planIsIssued();
        target(DISTRICT_ID, 85941, 89149);
        for (var commune : COMMUNES) {
            var id = IDS.get((String) commune[0]);
            unit(id, (String) commune[0], (String) commune[1], "COMMUNE", DISTRICT_ID);
            target(id, (Integer) commune[2], (Integer) commune[3]);
        }
    }

    public static void planIsIssued() {
        planIsIssued(2, null);
    }

    /** What targets-service says of the plan in a revision; the last day is null while nothing ends it. */
    public static void planIsIssued(long revision, LocalDate lastDay) {
        GivenTargets.plan(new PlanIssued(
                Ids.next(),
                Instant.EPOCH,
                PLAN_ID,
                revision,
                "000",
                "127/KH-UBND",
                "PLAN",
                "UBND huyện Vĩnh Linh",
                "Triển khai thực hiện chỉ tiêu phát triển người tham gia BHXH, BHTN và BHYT",
                DISTRICT_ID,
                LocalDate.parse("2023-07-31"),
                2023,
                2025,
                lastDay));
    }

    /** A unit in force without beginning, until the reform. */
    public static void unit(UUID id, String code, String name, String level, UUID parent) {
        var version = new UnitRecorded.Version(name, level, code, parent, null, LocalDate.parse("2025-06-30"), null);
        var recorded = new UnitRecorded(Ids.next(), Instant.EPOCH, id, 1, List.of(version));
        var replica = Arc.container().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(recorded));
    }

    /** Hồ Xá goes over to that district on that day. */
    public static void hoXaGoesOver(UUID district, LocalDate day) {
        var versions = List.of(
                new UnitRecorded.Version("Thị trấn Hồ Xá", "COMMUNE", HO_XA, DISTRICT_ID, null, day.minusDays(1), null),
                new UnitRecorded.Version("Thị trấn Hồ Xá", "COMMUNE", HO_XA, district, day, null, null));
        var moved = new UnitRecorded(Ids.next(), Instant.EPOCH, IDS.get(HO_XA), 2, versions);
        var replica = Arc.container().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(moved));
    }

    /** An office of social insurance that works for a unit. */
    public static void agency(String code, String name, UUID unit) {
        var recorded = new AgencyRecorded(
                Ids.next(), Instant.EPOCH, Ids.next(), 1, code, name, null, "SOCIAL_INSURANCE_AGENCY", unit, false);
        var replica = Arc.container().select(DirectoryReplica.class).get();
        QuarkusTransaction.requiringNew().run(() -> replica.record(recorded));
    }

    /** A target for health insurance in 2024. */
    public static void target(UUID unit, long participants, long denominator) {
        var percent =
                BigDecimal.valueOf(participants * 100).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        GivenTargets.target(new TargetAssigned(
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                1,
                PLAN_ID,
                unit,
                "BHYT",
                2024,
                "TARGET",
                participants,
                "POPULATION",
                denominator,
                percent,
                null,
                "EQUAL",
                LocalDate.parse("2023-07-31"),
                null,
                false));
    }

    /** A report of health insurance for the first half of 2024. */
    public static String halfYear(String commune, long participants, long denominator) {
        return """
                {"regime":"000-R01","unit":"%s","period":"2024-S1","figures":
                 [{"indicator":"BHYT","participants":%d,"denominator":%d}],"narrative":"Đã vận động từng hộ."}""".formatted(commune, participants, denominator);
    }

    /** The duty of all communes to report health insurance half-yearly, before 10 July. */
    public static String halfYearly(String code) {
        return regime(code, "\"BHYT\"", "S1", 10, 7, 0);
    }

    private static String regime(String code, String indicators, String part, int day, int month, int offset) {
        return """
                {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo kết quả thực hiện chỉ tiêu",
                 "kind":"PERIODIC_REPORT","frequency":"YEARLY","unit":"464","indicators":[%s],
                 "reporters":{"unitsUnder":"464","level":"COMMUNE"},
                 "due":[{"part":"%s","rule":"BEFORE","day":%d,"month":%d,"yearOffset":%d,"shift":"NONE"}]}""".formatted(code, indicators, part, day, month, offset);
    }
}

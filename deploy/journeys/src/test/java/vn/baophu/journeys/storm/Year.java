package vn.baophu.journeys.storm;

import static vn.baophu.journeys.storm.Reports.bhyt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.year.District;
import vn.baophu.journeys.year.District.Commune;

/**
 * The year 2024 of Vĩnh Linh's eighteen communes and their social insurance office, every step by people who try until they
 * are answered: half-year reports in time, late, extended and waived, returned, taken back and corrected; yearly reports
 * through the relay and consolidated by it; the plan of a coming year. Who does what follows from the commune's place.
 */
final class Year {
    static final LocalDate BEGINS = LocalDate.of(2024, 7, 8);
    private static final String HALF_YEAR = "000-R01";
    private static final String YEAR = "000-R02";
    private static final String OFFICE = "reviewer-vinh-linh";
    private static final String RECIPIENT = "reviewer-ubnd-vinh-linh";
    private static final String COORDINATOR = "coordinator-vinh-linh";
    private static final String RELAY = "VL.002";
    private static final List<Commune> COMMUNES = List.copyOf(District.COMMUNES.values());
    private static final Commune LATE = District.COMMUNES.get("19366");
    private static final Commune WAIVED = District.COMMUNES.get("19393");
    private static final Commune EXTENDED = District.COMMUNES.get("19426");

    private final Stack stack;
    private final Stubborn client;
    private final Saboteur saboteur;
    private final Waiting waiting;
    private final int rounds;

    /** {@code rounds}: how often a returned report is returned. */
    Year(Stack stack, Stubborn client, Saboteur saboteur, int rounds) {
        this.stack = stack;
        this.client = client;
        this.saboteur = saboteur;
        this.waiting = new Waiting(stack, client);
        this.rounds = rounds;
    }

    void pass() throws Exception {
        var halfYear = new Reports(client, HALF_YEAR, "2024-S1");
        for (var commune : COMMUNES) {
            waiting.reminded(commune.reporter(), "DUE_SOON", HALF_YEAR, "2024-07-09");
        }
        beforeTheDueDay(halfYear);
        moveTo(LocalDate.of(2024, 7, 12));
        afterTheDueDay(halfYear);
        moveTo(LocalDate.of(2025, 1, 5));
        inJanuary();
        saboteur.rest();
        waiting.everybodyHasHeard();
    }

    private void beforeTheDueDay(Reports halfYear) throws Exception {
        var owed = waiting.owed(HALF_YEAR, "2024-S1", 18);
        var duty = "/obligations/" + owed.get(EXTENDED.code());
        var asked = client.post(
                EXTENDED.reporter(),
                duty + "/extension-requests",
                "ask",
                client.get(COORDINATOR, duty).tag(),
                "{\"reason\":\"Mưa lũ chia cắt\",\"until\":\"2024-07-15\"}");
        client.post(
                COORDINATOR, duty + "/extension-requests/" + asked.id() + "/approval", "approve", asked.tag(), "{}");
        var excused = "/obligations/" + owed.get(WAIVED.code());
        client.post(
                COORDINATOR,
                excused + "/waiver",
                "waive",
                client.get(COORDINATOR, excused).tag(),
                "{\"reason\":\"Huyện đếm thay\"}");
        var inTime = new ArrayList<>(COMMUNES);
        inTime.removeAll(List.of(LATE, WAIVED, EXTENDED));
        SideBySide.all(inTime, commune -> halfYear(halfYear, commune));
        waiting.reminded(EXTENDED.reporter(), "DUE_SOON", HALF_YEAR, "2024-07-15");
    }

    private void halfYear(Reports reports, Commune commune) throws InterruptedException {
        var at = COMMUNES.indexOf(commune);
        reports.send(commune.reporter(), commune.code(), people(commune, -30));
        for (var round = 0; at % 3 == 0 && round < rounds; round++) {
            reports.giveBack(OFFICE, commune.code());
            reports.sendAnew(commune.reporter(), commune.code(), people(commune, -29 + round));
        }
        if (at % 5 == 0) {
            reports.move(commune.reporter(), commune.code(), "withdrawal");
            reports.sendAnew(commune.reporter(), commune.code(), people(commune, -20));
        }
        reports.move(OFFICE, commune.code(), "acceptance");
        if (at % 4 == 0) {
            reports.correct(commune.reporter(), commune.code(), people(commune, -10));
            reports.move(OFFICE, commune.code(), "acceptance");
        }
    }

    private void afterTheDueDay(Reports halfYear) throws Exception {
        waiting.reminded(LATE.reporter(), "OVERDUE", HALF_YEAR, "2024-07-09");
        waiting.reminded(COORDINATOR, "ESCALATED", HALF_YEAR, "2024-07-09");
        waiting.reminded(EXTENDED.reporter(), "DUE_SOON", HALF_YEAR, "2024-07-15");
        for (var commune : List.of(LATE, EXTENDED)) {
            halfYear.send(commune.reporter(), commune.code(), people(commune, -30));
            halfYear.move(OFFICE, commune.code(), "acceptance");
        }
        var corrected = COMMUNES.get(7);
        halfYear.correct(corrected.reporter(), corrected.code(), people(corrected, -5));
        halfYear.move(OFFICE, corrected.code(), "acceptance");
        client.post(
                COORDINATOR,
                "/regimes/" + YEAR + "/versions",
                "relay",
                client.get(COORDINATOR, "/regimes/" + YEAR).tag(),
                Papers.YEAR_THROUGH_THE_OFFICE);
        waiting.owed(YEAR, "2024", 19);
    }

    private void inJanuary() throws Exception {
        for (var commune : COMMUNES) {
            waiting.reminded(commune.reporter(), "DUE_SOON", YEAR, "2025-01-09");
        }
        var year = new Reports(client, YEAR, "2024");
        SideBySide.all(COMMUNES, commune -> year(year, commune));
        var duty = waiting.owed(YEAR, "2024", 19).get(RELAY);
        var sum = client.get("reporter-bhxh-vinh-linh", "/obligations/" + duty + "/consolidation")
                .body()
                .at("/figures/0");
        year.sendOwed(
                "reporter-bhxh-vinh-linh",
                RELAY,
                duty,
                bhyt(sum.get("participants").asLong(), sum.get("denominator").asLong()));
        year.move(RECIPIENT, RELAY, "acceptance");
        var corrected = COMMUNES.get(0);
        year.correct(corrected.reporter(), corrected.code(), people(corrected, 8));
        passOn(year, corrected);
        new Papers(client).plan2026();
    }

    private void year(Reports reports, Commune commune) throws InterruptedException {
        var at = COMMUNES.indexOf(commune);
        reports.send(commune.reporter(), commune.code(), people(commune, 5));
        for (var round = 0; at % 3 == 1 && round < rounds; round++) {
            reports.giveBack(OFFICE, commune.code());
            reports.sendAnew(commune.reporter(), commune.code(), people(commune, 6 + round));
        }
        if (at % 4 == 2) {
            reports.move(OFFICE, commune.code(), "endorsement");
            reports.giveBack(RECIPIENT, commune.code());
            reports.sendAnew(commune.reporter(), commune.code(), people(commune, 7));
        }
        passOn(reports, commune);
    }

    private static void passOn(Reports reports, Commune commune) throws InterruptedException {
        reports.move(OFFICE, commune.code(), "endorsement");
        reports.move(RECIPIENT, commune.code(), "acceptance");
    }

    private void moveTo(LocalDate day) throws InterruptedException {
        saboteur.rest();
        stack.moveTo(day);
    }

    /** So many more than the target of 2024. */
    private static String people(Commune commune, long more) {
        return bhyt(commune.target() + more, commune.population() + Math.max(more, 0));
    }
}

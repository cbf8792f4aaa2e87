package vn.baophu.journeys.storm;

import static java.util.stream.Collectors.joining;

import vn.baophu.journeys.year.District;

/** What the district's offices write in the year besides reports: a regime put anew, the plan of 2026, tasks given. */
record Papers(Stubborn client) {
    static final String PLAN = "VL-2026";
    static final String YEAR_THROUGH_THE_OFFICE = """
            {"code":"000-R02","plan":"000","title":"Báo cáo năm, qua BHXH huyện","kind":"PERIODIC_REPORT",
             "frequency":"YEARLY","unit":"464","indicators":["BHYT"],"validFrom":"2024-08-01",
             "reporters":{"unitsUnder":"464","level":"COMMUNE"},
             "due":[{"part":"YEAR","rule":"BEFORE","day":10,"month":1,"yearOffset":1,
                     "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}],
             "recipient":{"agency":"VL.001","printed":"Ban Chỉ đạo huyện"},
             "relays":[{"agency":"VL.002","reviews":true,
                        "due":[{"part":"YEAR","rule":"BEFORE","day":20,"month":1,"yearOffset":1,
                                "cutOffDay":31,"cutOffMonth":12,"cutOffYearOffset":0}]}]}""";
    private static final String PLANNER = "planner-vinh-linh";
    private static final String ISSUER = "issuer-vinh-linh";

    /** Drafted, given its table, submitted and issued; then its tasks are handed out. */
    void plan2026() throws InterruptedException {
        client.post(PLANNER, "/plans", "plan", null, """
                {"code":"VL-2026","number":"2/KH-UBND","kind":"PLAN","issuer":"UBND huyện Vĩnh Linh","unit":"464",
                 "signedOn":"2025-01-03","title":"Chỉ tiêu BHYT năm 2026","periodFrom":2026,"periodTo":2026}""");
        var rows = District.COMMUNES.values().stream()
                .map(commune -> "%s-%s,%s,BHYT,2026,%d,POPULATION,%d,false"
                        .formatted(PLAN, commune.code(), commune.code(), commune.target(), commune.population()))
                .collect(joining(
                        "\n", "code,unit,indicator,year,participants,denominatorKind,denominator,total\n", "\n"));
        client.postTable(PLANNER, "/plans/" + PLAN + "/annexes", "annex", rows);
        var drafted = client.get(PLANNER, "/plans/" + PLAN).tag();
        var submitted = client.post(PLANNER, "/plans/" + PLAN + "/submission", "submit", drafted, "{}");
        client.post(ISSUER, "/plans/" + PLAN + "/issuance", "issue", submitted.tag(), "{}");
        client.post(
                "coordinator-vinh-linh",
                "/tasks/000-T097/assignments",
                "assign",
                null,
                "{\"period\":\"2024-S2\",\"dueOn\":\"2025-01-09\",\"unitsUnder\":\"464\",\"level\":\"COMMUNE\"}");
    }
}

package vn.baophu.targets;

import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.take;
import static vn.baophu.targets.Papers.vinhLinh;

import java.nio.charset.StandardCharsets;

/** Plan {@code 000} with a few figures of other forms, and the ids they got. */
public final class Yearly {
    private static final String TABLE = """
            code,unit,indicator,year,participants,denominatorKind,denominator,printedPercent,comparator,figureKind,asOf,growthPercent,holderKind,holderName
            D,464,BHYT,2024,85941,POPULATION,89149,"96,40",EQUAL,TARGET,,,,
            C,19363,BHYT,2024,12750,POPULATION,13290,"95,94",EQUAL,TARGET,,,,
            MAY,464,BHTN,2024,1200,,,,EQUAL,TARGET,2024-05-20,,,
            BASE,464,BHXH_TN,2023,900,,,,,BASELINE,,,,
            FROM,464,BHXH_TN,2024,1000,,,,AT_LEAST,TARGET,,,,
            RATE,464,BHXH,2024,,LABOUR_FORCE,,42,EQUAL,TARGET,,,,
            OPEN,464,HS_CSSKBD,,,PUPILS,,100,EQUAL,TARGET,,,,
            MORE,464,BHXH_BB,2024,,,,,,TARGET,,10,,
            AGENT,464,BHYT_HSSV,2024,50,,,,EQUAL,TARGET,,,COLLECTION_AGENT,Nguyễn Thị A
            """;

    private Yearly() {}

    /** Drafts the plan and takes the figures. */
    public static void drafted() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh()).statusCode(201);
        take(planner("464").queryParam("ordinal", 1), "000", TABLE.getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
    }

    /** The id of the figure with this code. */
    public static String figure(String code) {
        return planner("464")
                .get("/api/v1/plans/000/targets?limit=500")
                .then()
                .extract()
                .path("items.find { it.code == '%s' }.id".formatted(code));
    }
}

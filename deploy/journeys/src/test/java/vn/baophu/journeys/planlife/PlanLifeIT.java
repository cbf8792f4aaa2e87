package vn.baophu.journeys.planlife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.journeys.stack.Person;
import vn.baophu.journeys.stack.Stack;
import vn.baophu.journeys.stack.StackForJourneys;

/** The life of a plan: read from a spreadsheet, divided, issued, amended in mid-year, asked for two days, printed. */
@ExtendWith(StackForJourneys.class)
class PlanLifeIT {
    private static final LocalDate SIGNED = LocalDate.of(2024, 5, 20);
    private static final String PAPER = """
            {"code": "VL-2026", "number": "88/KH-UBND", "kind": "PLAN", "issuer": "UBND huyện Vĩnh Linh", "unit": "464",
             "signedOn": "2024-05-20", "signer": "Nguyễn Thiên Tùng", "signingCapacity": "KT. Chủ tịch - Phó Chủ tịch",
             "title": "Giao chỉ tiêu phát triển người tham gia BHYT năm 2026", "periodFrom": 2026, "periodTo": 2026}""";
    private static final String AMENDMENT = """
            {"code": "VL-2026-SD", "number": "95/KH-UBND", "kind": "PLAN", "issuer": "UBND huyện Vĩnh Linh",
             "signedOn": "2024-06-20", "inForceFrom": "2024-06-25", "signer": "Nguyễn Thiên Tùng",
             "title": "Điều chỉnh chỉ tiêu phát triển người tham gia BHYT năm 2026"}""";
    private static final String HIGHER = """
            {"title": "ĐIỀU CHỈNH CHỈ TIÊU BHYT NĂM 2026", "figures": [
              {"code": "SD-T", "unit": "464", "indicator": "BHYT", "year": 2026, "participants": 88001,
               "denominatorKind": "POPULATION", "denominator": 89509, "printedPercent": "98,32", "total": true}]}""";

    private Person planner;
    private Planning planning;

    @BeforeEach
    void meet(Stack stack) {
        planner = stack.person("planner-vinh-linh");
        planning = new Planning(planner, stack.person("issuer-vinh-linh"));
    }

    @Test
    void a_plan_comes_from_a_spreadsheet_is_divided_issued_amended_and_printed() throws IOException {
        planning.draft("/plans", PAPER);
        planning.count(2026, SIGNED);
        var reading = planning.read("VL-2026", DistrictWorkbook.bytes());
        reading.then().body("ready", is(true)).body("figures", is(1)).body("tables[0].numberFormat", is("VIETNAMESE"));
        planning.adopt("VL-2026", reading);
        planning.divide("VL-2026", """
                {"title": "CHỈ TIÊU BHYT CÁC XÃ, THỊ TRẤN NĂM 2026", "numbers": [{"key": "19426", "hold": 1235}]}""");
        errors("VL-2026").body("items", empty());
        planning.issue("VL-2026");

        var first = communes("VL-2026", "2024-06-24");
        assertThat(first).hasSize(18).containsEntry("19426", 1235L);
        assertThat(sum(first)).isEqualTo(87_501);

        planning.draft("/plans/VL-2026/amendments", AMENDMENT);
        planner.sends(HIGHER).post("/plans/VL-2026-SD/annexes").then().statusCode(201);
        planning.divide("VL-2026-SD", "{\"numbers\": [{\"key\": \"19426\", \"hold\": 1235}]}");
        errors("VL-2026-SD").body("items", empty());
        planning.issue("VL-2026-SD");

        assertThat(communes("VL-2026", "2024-06-24")).isEqualTo(first);
        var second = communes("VL-2026", "2024-06-25");
        assertThat(sum(second)).isEqualTo(88_001);
        assertThat(second)
                .allSatisfy((commune, people) -> assertThat(people).isGreaterThanOrEqualTo(first.get(commune)));
        assertThat(communes("VL-2026-SD", "2024-06-25"))
                .as("an amendment prints what it changes, not what was held")
                .hasSize(17)
                .doesNotContainKey("19426");
        planner.asks().get("/plans/VL-2026").then().body("state", is("AMENDED"));

        looksLikeAPaper(planner.readsAll("/plans/VL-2026/annexes").get(1));
    }

    private io.restassured.response.ValidatableResponse errors(String plan) {
        return planner.asks()
                .queryParam("severity", "ERROR")
                .get("/plans/{plan}/findings", plan)
                .then()
                .statusCode(200);
    }

    private Map<String, Long> communes(String plan, String day) {
        return planner.readsAll("/targets?plan=" + plan + "&indicator=BHYT&year=2026&asOf=" + day).stream()
                .filter(target -> !target.at("/unit/code").asText().equals("464"))
                .collect(Collectors.toMap(
                        target -> target.at("/unit/code").asText(),
                        target -> target.get("participants").asLong()));
    }

    private static long sum(Map<String, Long> people) {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private void looksLikeAPaper(JsonNode annex) throws IOException {
        var pdf = planner.asks()
                .get("/plans/VL-2026/annexes/{annex}.pdf", annex.get("id").asText())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("CHỈ TIÊU BHYT CÁC XÃ, THỊ TRẤN NĂM 2026", "88/KH-UBND", "Thị trấn Hồ Xá", "1.235");
            var page = new PDFRenderer(paper).renderImageWithDPI(0, 60);
            assertThat(page.getWidth()).isPositive();
            assertThat(List.of(page.getWidth(), page.getHeight())).allMatch(side -> side > 400);
            assertThat(inked(page)).isBetween(0.01, 0.5);
        }
    }

    /** What part of the page is not white. */
    private static double inked(java.awt.image.BufferedImage page) {
        var dark = 0;
        for (var x = 0; x < page.getWidth(); x++) {
            for (var y = 0; y < page.getHeight(); y++) {
                dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / page.getWidth() / page.getHeight();
    }
}

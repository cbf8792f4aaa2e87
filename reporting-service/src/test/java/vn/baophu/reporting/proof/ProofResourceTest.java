package vn.baophu.reporting.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.DoorTest;
import vn.baophu.reporting.VinhLinh;

@QuarkusTest
class ProofResourceTest extends DoorTest {
    @Inject
    Tampering rows;

    @BeforeEach
    void regimes() {
        clock.moveTo("2024-07-05T02:00:00.9999996Z");
        regimesAreRecorded();
    }

    @Test
    void an_accepted_version_is_sealed_with_the_hash_of_what_was_said() {
        var submitted = submits(HO_XA, 12700, 13290);
        var path = "/api/v1/submissions/" + submitted.extract().path("id") + "/proof";
        as("reporter", HO_XA)
                .get(path)
                .then()
                .body("versions", hasSize(1))
                .body("versions[0].sealed", nullValue())
                .body("versions[0].content", nullValue());
        accepts(submitted);

        var proof = as("reporter", HO_XA)
                .get(path + "?content=true")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1-1\""))
                .body("versions[0].sealed.position", is(1))
                .body("versions[0].sealed.previous", is("0".repeat(64)))
                .body("versions[0].content", containsString("\"narrative\":\"Đã vận động từng hộ.\""));
        var content = proof.extract().<String>path("versions[0].content");
        var hash = Hash.of(content.getBytes(UTF_8)).toString();
        assertThat(content)
                .startsWith("{\"figures\":[{\"denominator\":13290,\"indicator\":\"BHYT\",\"participants\":12700}]");
        proof.body("versions[0].contentHash", is(hash)).body("versions[0].sealed.contentHash", is(hash));
        assertThat(as("reporter", HO_XA).get(path + "/versions/1/content").asString())
                .isEqualTo(content);
    }

    @Test
    void a_correction_is_a_further_link_and_what_it_corrects_stays() {
        var submitted = submits(HO_XA, 12700, 13290);
        var path = "/api/v1/submissions/" + submitted.extract().path("id");
        accepts(submitted);
        var corrected = reporter(HO_XA)
                .header("If-Match", "\"2\"")
                .body("""
                        {"reason":"Đếm sót","figures":[{"indicator":"BHYT","participants":12720,"denominator":13290}]}""")
                .post(path + "/corrections")
                .then()
                .statusCode(201);
        accepts(corrected).statusCode(200);

        var proof = as("reporter", HO_XA).get(path + "/proof").then().body("versions", hasSize(2));
        proof.body("versions[1].sealed.revision", is(2))
                .body("versions[1].sealed.previous", is(proof.extract().<String>path("versions[0].sealed.hash")));
        as("auditor", "464").get(path + "/proof/verification").then().body("intact", is(true));
        as("auditor", "464")
                .get("/api/v1/submissions/proof-verifications?unit=" + HO_XA)
                .then()
                .body("intact", is(true));
    }

    @Test
    void acceptances_of_one_reporter_at_once_stand_in_one_chain_one_after_the_other() throws Exception {
        clock.moveTo("2025-01-05T02:00:00Z");
        for (int n = 0; n < 8; n++) {
            coordinator().body(regime("X" + n)).post("/api/v1/regimes").then().statusCode(201);
        }
        var reports = IntStream.range(0, 8)
                .mapToObj(n -> reporter(HO_XA)
                        .body(VinhLinh.halfYear(HO_XA, 100 + n, 200).replace("000-R01", "X" + n))
                        .post("/api/v1/submissions")
                        .then()
                        .statusCode(201))
                .toList();

        var answers = together(reports.stream()
                .map(report ->
                        (Callable<Integer>) () -> accepts(report).extract().statusCode())
                .toList());

        assertThat(answers).containsOnly(200);
        as("auditor", "464")
                .get("/api/v1/submissions/proof-verifications?unit=" + HO_XA)
                .then()
                .body("length", is(8))
                .body("intact", is(true));
    }

    @Test
    void an_acceptance_costs_one_statement_more() {
        var warm = submits(BEN_QUAN, 4000, 4200);
        accepts(warm);
        var report = submits(HO_XA, 12700, 13290);

        var cost = StatementCount.of(() -> accepts(report).statusCode(200));
        assertThat(rows.value("select count(*) from proof")).isEqualTo("2");
        assertThat(cost).isLessThanOrEqualTo(12);
    }

    @Test
    void a_verification_costs_the_same_for_one_report_and_for_several() {
        accepts(submits(HO_XA, 12700, 13290));
        var path = "/api/v1/submissions/proof-verifications?unit=" + HO_XA;
        var one = StatementCount.of(() -> as("auditor", "464").get(path).then().statusCode(200));
        clock.moveTo("2025-01-05T02:00:00Z");
        accepts(reporter(HO_XA)
                .body(VinhLinh.halfYear(HO_XA, 5, 6)
                        .replace("000-R01", "000-R02")
                        .replace("2024-S1", "2024"))
                .post("/api/v1/submissions")
                .then());

        assertThat(StatementCount.of(() -> as("auditor", "464").get(path).then().body("length", is(2))))
                .isEqualTo(one);
    }

    @Test
    void a_proof_is_shown_to_whom_its_report_is_shown() {
        var path =
                "/api/v1/submissions/" + submits(HO_XA, 12700, 13290).extract().path("id") + "/proof";
        for (var read : new String[] {path, path + "/versions/1/content", path + "/verification"}) {
            as("reporter", BEN_QUAN).get(read).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        }
        as("reporter", HO_XA)
                .get(path + "/versions/2/content")
                .then()
                .statusCode(404)
                .body("code", is("NO_SUCH_VERSION"));
        as("auditor", "464")
                .get("/api/v1/submissions/" + VinhLinh.PLAN_ID + "/proof")
                .then()
                .statusCode(404);
    }

    private static String regime(String code) {
        return """
                {"code":"%s","plan":"127/KH-UBND","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY",
                 "unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},
                 "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""".formatted(code);
    }

    private static List<Integer> together(List<Callable<Integer>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(requests.size());
        try {
            var go = new CountDownLatch(1);
            var running = new ArrayList<Future<Integer>>();
            for (var request : requests) {
                running.add(pool.submit(() -> {
                    go.await();
                    return request.call();
                }));
            }
            go.countDown();
            var answers = new ArrayList<Integer>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}

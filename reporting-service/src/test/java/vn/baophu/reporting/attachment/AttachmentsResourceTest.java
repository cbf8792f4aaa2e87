package vn.baophu.reporting.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.BEN_QUAN;
import static vn.baophu.reporting.VinhLinh.HO_XA;
import static vn.baophu.reporting.VinhLinh.PLAN_ID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.houserules.StatementCount;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.file.FileKind;
import vn.baophu.reporting.file.GivenFiles;

@QuarkusTest
class AttachmentsResourceTest extends AtTheDoor {
    @Inject
    GivenAttachments given;

    private String files;

    @BeforeEach
    void hoXaOwesAReport() {
        regimesAreRecorded();
        files = filesOf(HO_XA);
    }

    @Test
    void the_same_bytes_come_back_and_do_nothing_in_a_browser() {
        var sent = send(as("reporter", HO_XA).queryParam("fileName", "Biểu 01.pdf"), FileKind.PDF, GivenFiles.PDF)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .header("Location", notNullValue())
                .body("fileName", is("Biểu 01.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("size", is(GivenFiles.PDF.length))
                .body("storedBy", is("reporter-" + HO_XA));
        var path = files + "/" + sent.extract().path("id");

        var bytes = as("reviewer", "464")
                .get(path + "/content")
                .then()
                .statusCode(200)
                .header("Content-Type", is("application/pdf"))
                .header("Content-Disposition", is("attachment; filename*=UTF-8''Bi%E1%BB%83u%2001.pdf"))
                .header("Content-Digest", is("sha-256=:" + given.base64(GivenFiles.PDF) + ":"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Security-Policy", is("default-src 'none'; sandbox"));
        assertThat(bytes.extract().asByteArray()).isEqualTo(GivenFiles.PDF);
        as("reviewer", "464").get(path).then().statusCode(200).header("ETag", is("\"0\""));
    }

    @Test
    void a_file_can_be_taken_back_until_a_report_names_it() {
        var path = files + "/" + sent();
        as("reporter", HO_XA).delete(path).then().statusCode(428);
        as("reporter", HO_XA).header("If-Match", "\"1\"").delete(path).then().statusCode(412);
        as("reporter", HO_XA).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        as("reporter", HO_XA).get(path + "/content").then().statusCode(404).body("code", is("ATTACHMENT_NOT_FOUND"));

        var used = sent();
        given.claim(used);
        as("reporter", HO_XA)
                .header("If-Match", "*")
                .delete(files + "/" + used)
                .then()
                .statusCode(409)
                .body("code", is("ATTACHMENT_IN_USE"));
    }

    @Test
    void ten_files_wait_at_most() {
        for (int n = 0; n < 10; n++) {
            sent();
        }
        send(as("reporter", HO_XA), FileKind.CSV, GivenFiles.CSV)
                .statusCode(422)
                .body("code", is("TOO_MANY_ATTACHMENTS"));
        var first = as("reporter", HO_XA).get(files + "?limit=3").then().body("items", hasSize(3));
        var rest = files + "?after=" + first.extract().path("next");
        as("reporter", HO_XA).get(rest).then().body("items", hasSize(7)).body("next", is((Object) null));
    }

    @Test
    void a_list_costs_the_same_for_one_file_and_for_several() {
        sent();
        var one = StatementCount.of(() -> as("reporter", HO_XA).get(files));
        sent();
        sent();

        assertThat(StatementCount.of(() -> as("reporter", HO_XA).get(files))).isEqualTo(one);
    }

    @Test
    void only_the_reporter_sends_and_takes_back_and_only_who_covers_it_sees() {
        var path = files + "/" + sent();
        send(as("reviewer", "464"), FileKind.CSV, GivenFiles.CSV)
                .statusCode(403)
                .body("code", is("FORBIDDEN_ROLE"));
        send(as("reporter", BEN_QUAN), FileKind.CSV, GivenFiles.CSV)
                .statusCode(403)
                .body("code", is("OUTSIDE_YOUR_AREA"));
        as("reporter", BEN_QUAN).header("If-Match", "*").delete(path).then().statusCode(403);
        as("reviewer", "464").header("If-Match", "*").delete(path).then().statusCode(403);
        for (var read : new String[] {files, path, path + "/content"}) {
            as("reporter", BEN_QUAN).get(read).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        }
        var other = filesOf(BEN_QUAN) + path.substring(path.lastIndexOf('/'));
        as("reporter", BEN_QUAN).get(other).then().statusCode(404).body("code", is("ATTACHMENT_NOT_FOUND"));
        send(as("reporter", HO_XA), "/api/v1/obligations/" + PLAN_ID + "/attachments", FileKind.CSV, GivenFiles.CSV)
                .statusCode(404)
                .body("code", is("OBLIGATION_NOT_FOUND"));
    }

    @Test
    void a_file_sent_twice_under_one_key_is_there_once() {
        for (int n = 0; n < 2; n++) {
            send(as("reporter", HO_XA).header("Idempotency-Key", "k"), FileKind.CSV, GivenFiles.CSV)
                    .statusCode(201);
        }
        as("reporter", HO_XA).get(files).then().body("items", hasSize(1));
    }

    private String sent() {
        return send(as("reporter", HO_XA), FileKind.CSV, GivenFiles.CSV)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse send(RequestSpecification caller, FileKind declared, byte[] content) {
        return send(caller, files, declared, content);
    }

    private static ValidatableResponse send(
            RequestSpecification caller, String path, FileKind declared, byte[] content) {
        return caller.contentType(declared.type()).body(content).post(path).then();
    }

    private static String filesOf(String commune) {
        var owed = as("reporter", commune).get("/api/v1/obligations?period=2024-S1");
        return "/api/v1/obligations/" + owed.path("items[0].id") + "/attachments";
    }
}

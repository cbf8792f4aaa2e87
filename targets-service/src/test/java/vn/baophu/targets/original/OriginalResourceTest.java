package vn.baophu.targets.original;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.baophu.targets.Papers.draft;
import static vn.baophu.targets.Papers.issuer;
import static vn.baophu.targets.Papers.planner;
import static vn.baophu.targets.Papers.reporter;
import static vn.baophu.targets.Papers.submit;
import static vn.baophu.targets.Papers.vinhLinh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.baophu.houserules.CleanDatabase;
import vn.baophu.targets.Demo;
import vn.baophu.targets.Papers;

@QuarkusTest
@ExtendWith(CleanDatabase.class)
class OriginalResourceTest {
    private static final byte[] PDF = "%PDF-1.7\n\u00e2\u00e3\n1 0 obj\u0000".getBytes(UTF_8);

    @BeforeEach
    void a_draft() {
        Demo.unitsAreKnown();
        draft(planner("464"), vinhLinh());
    }

    @Test
    void the_same_bytes_come_back_with_their_digest_type_and_name() {
        put(planner("464").queryParam("fileName", "Kế hoạch 127.pdf"), FileKind.Media.PDF, PDF)
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("mediaType", is(FileKind.Media.PDF))
                .body("size", is(PDF.length))
                .body("storedBy", is("planner-464"));

        reporter("19363").accept("*/*").get("/api/v1/plans/000/original").then().statusCode(403);
        Papers.issue("000");
        var answer = reporter("19363")
                .accept("*/*")
                .get("/api/v1/plans/000/original")
                .then()
                .statusCode(200)
                .header("Content-Type", is(FileKind.Media.PDF))
                .header("Content-Digest", startsWith("sha-256=:"))
                .header("Content-Disposition", is("attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20127.pdf"));
        assertThat(answer.extract().asByteArray()).isEqualTo(PDF);
        reporter("62").get("/api/v1/plans/000/original").then().statusCode(403);
    }

    @Test
    void a_document_is_told_by_its_content_and_macros_are_refused() throws IOException {
        var docx = zip("[Content_Types].xml", "word/document.xml");
        put(planner("464"), FileKind.Media.PDF, docx)
                .statusCode(201)
                .body("mediaType", is(FileKind.Media.DOCX))
                .body("fileName", is("000.docx"));

        for (var other : new byte[][] {
            zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            zip("xl/workbook.xml"),
            "<html>".getBytes(UTF_8),
            Arrays.copyOf(docx, 40),
            {}
        }) {
            put(planner("464"), FileKind.Media.DOCX, other).statusCode(415).body("code", is("NEITHER_PDF_NOR_DOCX"));
        }
        put(planner("464"), "text/plain", PDF).statusCode(415).body("code", is("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void another_file_needs_the_version_of_the_one_that_is_there() {
        var other = "%PDF-1.4 other".getBytes(UTF_8);
        put(planner("464"), FileKind.Media.PDF, PDF).statusCode(201);

        put(planner("464"), FileKind.Media.PDF, PDF).statusCode(200).header("ETag", is("\"0\""));
        put(planner("464"), FileKind.Media.PDF, other).statusCode(428).body("code", is("IF_MATCH_REQUIRED"));
        put(planner("464").header("If-Match", "\"7\""), FileKind.Media.PDF, other)
                .statusCode(412);
        put(planner("464").header("If-Match", "\"0\""), FileKind.Media.PDF, other)
                .statusCode(200)
                .header("ETag", is("\"1\""));
        assertThat(reporter("464").get("/api/v1/plans/000/original").asByteArray())
                .isEqualTo(other);
    }

    @Test
    void a_file_is_named_without_folders_and_what_is_not_there_is_said() {
        put(planner("464").queryParam("fileName", "../x.pdf"), FileKind.Media.PDF, PDF)
                .statusCode(400)
                .body("code", is("FILE_NAME_UNUSABLE"));
        reporter("464").get("/api/v1/plans/000/original").then().statusCode(404).body("code", is("NO_ORIGINAL"));
    }

    @Test
    void only_a_planner_of_the_area_attaches_it_and_only_to_a_draft() {
        put(issuer("464"), FileKind.Media.PDF, PDF).statusCode(403).body("code", is("FORBIDDEN_ROLE"));
        put(planner("62"), FileKind.Media.PDF, PDF).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        submit("000");
        put(planner("464"), FileKind.Media.PDF, PDF).statusCode(409).body("code", is("ALREADY_SUBMITTED"));
    }

    private static ValidatableResponse put(RequestSpecification caller, String type, byte[] content) {
        return caller.contentType(type)
                .body(content)
                .put("/api/v1/plans/000/original")
                .then();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

package vn.baophu.reporting.attachment;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.baophu.houserules.Callers.as;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.file.FileKind;
import vn.baophu.reporting.file.GivenFiles;
import vn.baophu.reporting.file.KnownFile;

@QuarkusTest
class HostileFilesTest extends AtTheDoor {
    @Inject
    GivenAttachments given;

    private String files;

    @BeforeEach
    void hoXaOwesAReport() {
        regimesAreRecorded();
        var owed = as("reporter", HO_XA).get("/api/v1/obligations?period=2024-S1");
        files = "/api/v1/obligations/" + owed.path("items[0].id") + "/attachments";
    }

    @Test
    void a_file_of_the_largest_size_is_taken_and_one_byte_more_is_not_even_read() {
        var largest = Arrays.copyOf(GivenFiles.PDF, KnownFile.MOST_BYTES);
        send(as("reporter", HO_XA), FileKind.PDF, largest).statusCode(201);

        send(as("reporter", HO_XA), FileKind.PDF, new byte[KnownFile.MOST_BYTES + 1])
                .statusCode(413);
        given.chunked(files, KnownFile.MOST_BYTES + 100_000).statusCode(413);
        as("reporter", HO_XA).get(files).then().body("items", hasSize(1));
    }

    @Test
    void what_is_not_what_it_is_declared_to_be_is_refused_and_leaves_nothing() {
        send(as("reporter", HO_XA), FileKind.PNG, GivenFiles.PDF)
                .statusCode(415)
                .body("code", is("CONTENT_NOT_AS_DECLARED"));
        send(as("reporter", HO_XA), FileKind.PDF, new byte[0]).statusCode(400).body("code", is("EMPTY_FILE"));
        as("reporter", HO_XA)
                .contentType("application/x-msdownload")
                .body(new byte[] {'M', 'Z'})
                .post(files)
                .then()
                .statusCode(415)
                .body("code", is("UNSUPPORTED_MEDIA_TYPE"));
        as("reporter", HO_XA)
                .noContentType()
                .body(GivenFiles.PDF)
                .post(files)
                .then()
                .statusCode(415)
                .body("code", is("UNSUPPORTED_MEDIA_TYPE"));
        as("reporter", HO_XA).get(files).then().body("items", hasSize(0));
    }

    @Test
    void a_file_with_a_code_is_one_that_the_regime_asks_for() {
        coordinator().body("""
                        {"code":"X1","plan":"127/KH-UBND","title":"Báo cáo","kind":"PERIODIC_REPORT","frequency":"HALF_YEARLY",
                         "unit":"464","indicators":["BHYT"],"reporters":{"units":["19363"]},
                         "content":{"attachments":[{"code":"PL01","title":"Biểu 01","types":["XLSX"]}]},
                         "due":[{"part":"S1","rule":"BEFORE","day":10,"month":7,"yearOffset":0,"shift":"NONE"}]}""").post("/api/v1/regimes").then().statusCode(201);
        var owed = as("reporter", HO_XA).get("/api/v1/obligations?period=2024-S1&regime=X1");
        files = "/api/v1/obligations/" + owed.path("items[0].id") + "/attachments";

        send(as("reporter", HO_XA).queryParam("code", "PL01"), FileKind.XLSX, GivenFiles.xlsx())
                .statusCode(201)
                .body("code", is("PL01"));
        send(as("reporter", HO_XA).queryParam("code", "PL01"), FileKind.CSV, GivenFiles.CSV)
                .statusCode(422)
                .body("code", is("ATTACHMENT_OF_OTHER_TYPE"));
        send(as("reporter", HO_XA).queryParam("code", "PL02"), FileKind.CSV, GivenFiles.CSV)
                .statusCode(422)
                .body("code", is("UNKNOWN_ATTACHMENT_CODE"));
    }

    private ValidatableResponse send(RequestSpecification caller, FileKind declared, byte[] content) {
        return caller.contentType(declared.type()).body(content).post(files).then();
    }
}

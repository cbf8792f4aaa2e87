package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.VinhLinh.HO_XA;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.baophu.reporting.AtTheDoor;
import vn.baophu.reporting.reminder.Climb;

/** Tests that count the mails of a real server. The reports of the first half of 2024 are due on 9 July 2024. */
@QuarkusTestResource(MailForTests.class)
abstract class MailTest extends AtTheDoor {
    protected GreenMail server;

    @Inject
    Climb climb;

    @Inject
    DigestRound round;

    @BeforeEach
    void nobodyHasMail() throws Exception {
        server.purgeEmailFromAllMailboxes();
        regimesAreRecorded();
    }

    protected static void wantsMail(RequestSpecification caller, String email, String language) {
        caller.contentType("application/json")
                .body("{\"email\":\"%s\",\"language\":\"%s\"}".formatted(email, language))
                .put("/api/v1/contacts/me")
                .then()
                .statusCode(201);
    }

    protected static void hoXaWantsMail() {
        wantsMail(reporter(HO_XA), "hoxa@quangtri.gov.vn", "VI");
    }

    /** A day of the system: reminders are made, digests leave. */
    protected int dayOf(String moment) {
        clock.moveTo(moment);
        climb.remind();
        return round.send(() -> true);
    }

    protected List<MimeMessage> mails() {
        return Arrays.asList(server.getReceivedMessages());
    }

    protected MimeMessage onlyMail() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    protected static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }
}

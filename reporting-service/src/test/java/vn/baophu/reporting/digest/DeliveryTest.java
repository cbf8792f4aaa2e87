package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    @Test
    void an_address_that_the_server_does_not_want_is_refused() {
        assertThat(Delivery.of(answered(550))).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void a_server_that_takes_nothing_now_has_not_taken_the_letter() {
        assertThat(Delivery.of(answered(421))).isEqualTo(Delivery.AWAY);
    }

    @Test
    void after_a_broken_line_nobody_knows_whatever_broke_it() {
        assertThat(Delivery.of(new MessagingException("Exception reading response", new SocketTimeoutException())))
                .isEqualTo(Delivery.UNSURE);
        assertThat(Delivery.of(new MessagingException("Exception reading response", new SSLException("fatal alert"))))
                .isEqualTo(Delivery.UNSURE);
        assertThat(Delivery.of(new IllegalStateException("Connection was closed")))
                .isEqualTo(Delivery.UNSURE);
    }

    @Test
    void nor_does_anybody_after_the_last_line_if_the_server_leaves_without_a_word() {
        assertThat(Delivery.of(hungUpOn("."))).isEqualTo(Delivery.UNSURE);
        assertThat(Delivery.of(hungUpOn("DATA"))).isEqualTo(Delivery.AWAY);
    }

    private static Throwable hungUpOn(String command) {
        return new SMTPSendFailedException(command, -1, "[EOF]", null, null, null, null);
    }

    private static Throwable answered(int code) {
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(new InternetAddress(), "RCPT TO:<a@b.vn>", code, code + " no"));
    }
}

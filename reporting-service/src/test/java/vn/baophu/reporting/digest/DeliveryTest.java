package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    @Test
    void an_address_that_the_server_does_not_want_is_refused() {
        assertThat(Delivery.of(answered(550))).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void a_server_that_takes_nothing_from_us_has_not_taken_the_letter() {
        assertThat(Delivery.of(new AuthenticationFailedException("535 no"))).isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(answered(421))).isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(new CompletionException(new ConnectException("refused"))))
                .isEqualTo(Delivery.AWAY);
    }

    @Test
    void where_we_do_not_agree_about_tls_or_the_login_no_letter_was_said() {
        assertThat(Delivery.of(new SSLHandshakeException("unknown certificate")))
                .isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(new MessagingException("STARTTLS is required but host does not support STARTTLS")))
                .isEqualTo(Delivery.AWAY);
    }

    @Test
    void after_a_broken_line_nobody_knows() {
        assertThat(Delivery.of(new MessagingException("Exception reading response", new SocketTimeoutException())))
                .isEqualTo(Delivery.UNSURE);
        assertThat(Delivery.of(new IllegalStateException("Connection was closed")))
                .isEqualTo(Delivery.UNSURE);
    }

    private static Throwable answered(int code) {
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(new InternetAddress(), "RCPT TO:<a@b.vn>", code, code + " no"));
    }
}

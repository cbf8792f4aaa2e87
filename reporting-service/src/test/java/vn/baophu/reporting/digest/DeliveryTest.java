package vn.baophu.reporting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    @Test
    void an_address_that_the_server_does_not_want_is_refused() {
        assertThat(Delivery.of(answered(550))).isEqualTo(Delivery.REFUSED);
    }

    @Test
    void a_server_that_takes_nothing_from_us_has_not_taken_the_letter() {
        assertThat(Delivery.of(answered(535))).isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(answered(421))).isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(new CompletionException(new ConnectException("refused"))))
                .isEqualTo(Delivery.AWAY);
    }

    @Test
    void where_we_do_not_agree_about_tls_or_the_login_no_letter_was_said() {
        assertThat(Delivery.of(new SSLHandshakeException("unknown certificate")))
                .isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(new IllegalStateException("STARTTLS required but not supported by server")))
                .isEqualTo(Delivery.AWAY);
        assertThat(Delivery.of(new IllegalStateException("login is required, but no credentials supplied")))
                .isEqualTo(Delivery.AWAY);
    }

    @Test
    void after_a_broken_line_nobody_knows() {
        assertThat(Delivery.of(new CompletionException(new TimeoutException()))).isEqualTo(Delivery.UNSURE);
        assertThat(Delivery.of(new IllegalStateException("Connection was closed")))
                .isEqualTo(Delivery.UNSURE);
    }

    private static Throwable answered(int code) {
        return new CompletionException(new SMTPException("no", code, List.of(code + " no"), false));
    }
}

package vn.baophu.reporting.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.baophu.reporting.digest.MailServer.StartTls.DISABLED;
import static vn.baophu.reporting.digest.MailServer.StartTls.REQUIRED;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a real line, whose other end says what it is told to and then tears the line. */
class PostmanTest {
    private static final Letter LETTER = new Letter("hoxa@quangtri.gov.vn", "Baophu", "Còn 3 ngày.");
    private static final String[] UP_TO_THE_LETTER = {"220 here", "250 here", "250 ok", "250 ok", "354 go on"};
    private static final String[] NOTHING = {};

    @Test
    void a_letter_that_was_taken_is_sent_even_where_the_line_breaks_at_the_goodbye() {
        assertThat(sent(to(said(UP_TO_THE_LETTER, "250 taken")))).isEqualTo(Delivery.SENT);
        assertThat(sent(to(said(UP_TO_THE_LETTER, "250 taken", "221 bye")))).isEqualTo(Delivery.SENT);
    }

    @Test
    void a_letter_that_was_said_and_not_answered_may_have_arrived() {
        assertThat(sent(to(UP_TO_THE_LETTER))).isEqualTo(Delivery.UNSURE);
        assertThat(sent(leaving(UP_TO_THE_LETTER))).isEqualTo(Delivery.UNSURE);
    }

    @Test
    void a_server_that_leaves_before_the_letter_has_none() {
        for (var said = 0; said < UP_TO_THE_LETTER.length; said++) {
            assertThat(sent(leaving(Arrays.copyOf(UP_TO_THE_LETTER, said)))).isEqualTo(Delivery.AWAY);
        }
    }

    @Test
    void what_breaks_before_the_line_stands_costs_no_letter() throws IOException {
        assertThat(sent(to(NOTHING))).isEqualTo(Delivery.AWAY);
        assertThat(sent(to("554 not today"))).isEqualTo(Delivery.AWAY);
        try (var nobody = new Socket()) {
            nobody.bind(new InetSocketAddress("127.0.0.1", 0)); // the port is ours, and nobody listens
            assertThat(sent(new Server(nobody.getLocalPort(), DISABLED, false, Optional.empty())))
                    .isEqualTo(Delivery.AWAY);
        }
    }

    @Test
    void where_we_do_not_agree_about_tls_or_the_login_no_letter_was_said() {
        var plain = to("220 here", "250 here");
        assertThat(sent(new Server(plain.port(), REQUIRED, false, Optional.empty())))
                .isEqualTo(Delivery.AWAY);
        assertThat(sent(new Server(to("220 here").port(), DISABLED, true, Optional.empty())))
                .isEqualTo(Delivery.AWAY);
        var locked = to("220 here", "250-here\r\n250 AUTH PLAIN", "535 no");
        assertThat(sent(new Server(locked.port(), DISABLED, false, Optional.of("baophu"))))
                .isEqualTo(Delivery.AWAY);
    }

    @Test
    void the_servers_own_word_about_the_address_counts() {
        var until = Arrays.copyOf(UP_TO_THE_LETTER, 3);
        assertThat(sent(to(said(until, "550 unknown", "250 reset", "221 bye")))).isEqualTo(Delivery.REFUSED);
        assertThat(sent(to(said(until, "451 later", "250 reset", "221 bye")))).isEqualTo(Delivery.AWAY);
    }

    private static Delivery sent(Server server) {
        return new Postman(server, InstantSource.system()).send(LETTER);
    }

    private static String[] said(String[] first, String... then) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(String[]::new);
    }

    /** One that answers so, each answer after what it was told, and then tears the line. */
    private static Server to(String... answers) {
        return server(true, answers);
    }

    /** One that closes the line properly instead, as a server does that is stopped. */
    private static Server leaving(String... answers) {
        return server(false, answers);
    }

    private static Server server(boolean tears, String... answers) {
        try {
            var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            CompletableFuture.runAsync(() -> talk(door, tears, answers));
            return new Server(door.getLocalPort(), DISABLED, false, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void talk(ServerSocket door, boolean tears, String... answers) {
        try (door;
                var line = door.accept()) {
            line.setSoLinger(tears, 0); // then closing tears it
            answer(line, answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Socket line, String... answers) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII));
        for (var answer : answers) {
            line.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
            var letter = answer.startsWith("354");
            var word = heard.readLine();
            while (letter && word != null && !word.equals(".")) {
                word = heard.readLine();
            }
        }
    }

    private record Server(int port, StartTls startTls, boolean tls, Optional<String> user) implements MailServer {
        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public Optional<String> password() {
            return Optional.of("secret");
        }

        @Override
        public String from() {
            return "baophu@quangtri.gov.vn";
        }

        @Override
        public String inbox() {
            return "http://127.0.0.1/api/v1/reminders";
        }
    }
}

package vn.baophu.reporting.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Date;
import org.jboss.logging.Logger;

/** Hands letters to the SMTP server, if the deployment has one. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final MailServer server;
    private final InstantSource clock;

    Postman(MailServer server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    boolean hasServer() {
        return server.host().isPresent();
    }

    /** Returns when the server has answered, or when it is known that it does not. */
    Delivery send(Letter letter) {
        var session = server.session();
        var delivery = Delivery.AWAY; // until the line stands, whatever TLS and login say of it, there was no letter
        try (var line = session.getTransport("smtp")) {
            var mail = mail(letter, session);
            line.connect();
            delivery = handOver(mail, line);
        } catch (AddressException failure) {
            return told(Delivery.REFUSED, failure);
        } catch (MessagingException failure) { // whatever it is, the letters of the others must go on
            return told(delivery, failure);
        }
        return delivery;
    }

    /** What has an answer is settled, however the line ends afterwards. */
    private static Delivery handOver(MimeMessage mail, Transport line) {
        try {
            line.sendMessage(mail, mail.getAllRecipients());
            return Delivery.SENT;
        } catch (MessagingException failure) {
            return told(Delivery.of(failure), failure);
        }
    }

    private static Delivery told(Delivery delivery, MessagingException failure) {
        LOG.warnf("Mailing a digest went wrong (%s): %s", delivery, failure.getMessage());
        LOG.debug("Why", failure);
        return delivery;
    }

    private MimeMessage mail(Letter letter, Session session) throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(server.from()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setText(letter.text(), UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return mail;
    }
}

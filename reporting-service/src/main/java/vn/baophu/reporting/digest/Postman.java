package vn.baophu.reporting.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
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
        try {
            Transport.send(mail(letter, server.session()));
            return Delivery.SENT;
        } catch (MessagingException failure) { // whatever it is, the letters of the others must go on
            var delivery = Delivery.of(failure);
            LOG.warnf("A digest could not be mailed (%s): %s", delivery, failure.getMessage());
            LOG.debug("Why", failure);
            return delivery;
        }
    }

    private MimeMessage mail(Letter letter, Session session) throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(server.from()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setText(letter.text(), UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
        mail.setSentDate(Date.from(clock.instant()));
        return mail;
    }
}

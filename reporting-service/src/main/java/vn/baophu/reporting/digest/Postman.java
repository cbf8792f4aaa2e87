package vn.baophu.reporting.digest;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands letters to the SMTP server, if the deployment has one. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Mailer mailer;
    private final boolean hasServer;

    Postman(Mailer mailer, @ConfigProperty(name = "baophu.mail.host") Optional<String> host) {
        this.mailer = mailer;
        this.hasServer = host.isPresent();
    }

    boolean hasServer() {
        return hasServer;
    }

    /** Returns when the server has answered, or when it is known that it does not. */
    Delivery send(Letter letter) {
        var mail = Mail.withText(letter.to(), letter.subject(), letter.text())
                .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
        try {
            mailer.send(mail);
            return Delivery.SENT;
        } catch (RuntimeException failure) { // whatever it is, the letters of the others must go on
            var delivery = Delivery.of(failure);
            LOG.warnf("A digest could not be mailed (%s): %s", delivery, failure.getMessage());
            LOG.debug("Why", failure);
            return delivery;
        }
    }
}

package vn.baophu.reporting.digest;

import io.smallrye.config.ConfigMapping;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;

/** The SMTP server of the deployment. */
@ConfigMapping(prefix = "baophu.mail")
public interface MailServer {
    String PATIENCE_MILLIS = "30000";

    /** Whether STARTTLS is asked for, where the server offers it or always. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    /** Absent where no mail leaves. */
    Optional<String> host();

    int port();

    StartTls startTls();

    /** TLS from the first byte. */
    boolean tls();

    /** Absent where the server wants no login. */
    Optional<String> user();

    Optional<String> password();

    String from();

    /** Where letters say that all reminders are read. */
    String inbox();

    /** How a letter is handed over: a line of its own each time, so that none waits for a dead one. */
    default Session session() {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", host().orElseThrow());
        settings.setProperty("mail.smtp.port", String.valueOf(port()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls() != StartTls.DISABLED));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(startTls() == StartTls.REQUIRED));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(tls()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.auth", String.valueOf(user().isPresent()));
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user().orElse(""), password().orElse(""));
            }
        });
    }
}

package vn.baophu.reporting.digest;

import jakarta.mail.internet.AddressException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What became of a letter. */
enum Delivery {
    SENT,
    /** The server does not want letters to this address. */
    REFUSED,
    /** The server is away or takes nothing at all now; it has taken no letter. */
    AWAY,
    /** The line broke on the way: whether the server has the letter nobody knows. */
    UNSURE;

    /** Mailbox unavailable, not local, name not allowed, no such syntax, over its quota. */
    private static final Set<Integer> ADDRESS_REFUSED = Set.of(501, 550, 551, 552, 553, 556);

    /** What a failure says while the letter is handed over; only what the server has said itself is certain. */
    static Delivery of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPSendFailedException answer) {
                return hungUpOn(answer) ? UNSURE : answered(answer.getReturnCode());
            }
            if (cause instanceof SMTPAddressFailedException answer) {
                return answered(answer.getReturnCode());
            }
            if (cause instanceof AddressException) {
                return REFUSED;
            }
            if (cause instanceof SMTPSenderFailedException) {
                return AWAY;
            }
        }
        return UNSURE;
    }

    /** After its last line the letter is with the server, which closed the line properly and has said nothing of it. */
    private static boolean hungUpOn(SMTPSendFailedException answer) {
        return answer.getReturnCode() < 0 && ".".equals(answer.getCommand());
    }

    private static Delivery answered(int code) {
        return ADDRESS_REFUSED.contains(code) ? REFUSED : AWAY;
    }
}

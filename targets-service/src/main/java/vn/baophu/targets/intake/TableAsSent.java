package vn.baophu.targets.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.baophu.targets.annex.Annex;

/**
 * A table on its way in.
 *
 * @param plan id, code or number
 * @param body CSV in UTF-8 with the columns of the intake door
 * @param dryRun whether it is only tried and nothing kept
 */
public record TableAsSent(String plan, Annex.Heading heading, byte[] body, boolean dryRun) {
    /** The same for the same bytes, practically never for others. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}

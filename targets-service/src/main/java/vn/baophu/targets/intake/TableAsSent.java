package vn.baophu.targets.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.baophu.targets.annex.Annex;

/** A table on its way in: where it belongs, its bytes, and whether it is only tried. */
record TableAsSent(String plan, Annex.Heading heading, boolean dryRun, byte[] body) {
    /** The same for the same bytes, practically never for others. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}

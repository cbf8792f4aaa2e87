package vn.baophu.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import vn.baophu.local.ground.CannotRun;

/** The issuer's RSA key pair, kept in the data folder so that tokens outlive a restart. */
public class SigningKey {
    private static final int BITS = 2048;

    private final RsaJsonWebKey pair;

    private SigningKey(RsaJsonWebKey pair) {
        this.pair = pair;
    }

    /** The key of the file, made there if it is the first start. */
    public static SigningKey provide(Path file) {
        if (Files.exists(file)) {
            return read(file);
        }
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
            made.setKeyId("local-1");
            made.setAlgorithm("RS256");
            made.setUse("sig");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return new SigningKey(made);
        } catch (JoseException | IOException e) {
            throw new CannotRun("The issuer's key cannot be made in " + file + ".", e);
        }
    }

    /** The key of a file that must be there. */
    public static SigningKey read(Path file) {
        try {
            return new SigningKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file)));
        } catch (JoseException | IOException e) {
            throw new CannotRun(
                    "The issuer's key " + file + " cannot be read; ./deploy/local/start --fresh makes all new.", e);
        }
    }

    RsaJsonWebKey pair() {
        return pair;
    }

    /** What verifiers need: the public half, as a JSON Web Key Set. */
    String publicSet() {
        return new JsonWebKeySet(pair).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}

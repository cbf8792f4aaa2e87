package vn.baophu.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The key that signs the tokens of the tests: made anew in every JVM, never kept. */
final class TestKey {
    static final String ISSUER = "urn:baophu:tests";

    /** Kept where every class loader of the JVM sees it. */
    private static final String PROPERTY = "baophu.test.key";

    private TestKey() {}

    static RsaJsonWebKey get() {
        synchronized (System.getProperties()) {
            try {
                String json = System.getProperty(PROPERTY);
                if (json == null) {
                    RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
                    key.setKeyId("tests");
                    json = key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
                    System.setProperty(PROPERTY, json);
                }
                return (RsaJsonWebKey) RsaJsonWebKey.Factory.newPublicJwk(json);
            } catch (JoseException e) {
                throw new IllegalStateException("No key for the tokens of the tests", e);
            }
        }
    }

    /** The public half as a key set in a file of its own. */
    static Path writtenAsJwks() {
        try {
            Path file = Files.createTempFile("baophu-tests", ".jwks");
            file.toFile().deleteOnExit();
            return Files.writeString(file, new JsonWebKeySet(get()).toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

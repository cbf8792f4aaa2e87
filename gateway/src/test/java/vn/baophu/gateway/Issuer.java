package vn.baophu.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/** Signs tokens like the issuer of an installation, and like somebody else. */
class Issuer {
    static final String NAME = "https://issuer.test";

    private static final String KEY_ID = "test";

    private final KeyPair key = newKey();

    String jwks() {
        var published = (RSAPublicKey) key.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY_ID)
                                        .put("n", base64(published.getModulus()))
                                        .put("e", base64(published.getPublicExponent()))))
                .encode();
    }

    /** A good token; every test that counts requests takes a subject of its own. */
    String token(String subject) {
        return sign(claims(subject), key.getPrivate());
    }

    String expired() {
        var longAgo = Instant.now().minusSeconds(7200);
        return sign(claims("late").issuedAt(longAgo).expiresAt(longAgo.plusSeconds(60)), key.getPrivate());
    }

    String fromAnotherIssuer() {
        return sign(claims("stranger").issuer("https://elsewhere.test"), key.getPrivate());
    }

    String signedByAnotherKey() {
        return sign(claims("forger"), newKey().getPrivate());
    }

    private static JwtClaimsBuilder claims(String subject) {
        return Jwt.issuer(NAME)
                .subject(subject)
                .groups(Set.of("reporter"))
                .claim("name", "Thị trấn Hồ Xá")
                .claim("unit", "19363")
                .expiresIn(300);
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().keyId(KEY_ID).sign(key);
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.baophu.local.identity;

import java.time.Duration;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs tokens (JWT, RS256). Their times are the system's, not the business day's: every verifier compares them with its
 * own system clock.
 */
public class Tokens {
    public static final Duration LIFE = Duration.ofHours(12);

    private final SigningKey key;
    private final String issuer;

    public Tokens(SigningKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    /** A bearer token of this person for the next twelve hours. */
    public String tokenOf(Person person) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims(person).toJson());
        signature.setKey(key.pair().getPrivateKey());
        signature.setKeyIdHeaderValue(key.pair().getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private JwtClaims claims(Person person) {
        NumericDate now = NumericDate.now();
        NumericDate end = NumericDate.fromSeconds(now.getValue() + LIFE.toSeconds());
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(person.name());
        claims.setIssuedAt(now);
        claims.setExpirationTime(end);
        claims.setGeneratedJwtId();
        claims.setStringListClaim("groups", person.roles());
        claims.setStringClaim("unit", person.unit());
        claims.setStringClaim("name", person.displayName());
        if (!person.agency().isEmpty()) {
            claims.setStringClaim("agency", person.agency());
        }
        return claims;
    }
}

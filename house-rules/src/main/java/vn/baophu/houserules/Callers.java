package vn.baophu.houserules;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.util.Set;

/** People and machines that call the application under test, each with a real token. */
public final class Callers {
    private Callers() {}

    /**
     * A request of somebody with one role. The subject is {@code <role>-<unit>}.
     *
     * @param unit code of the area of responsibility; {@code VN} is the whole nation
     */
    public static RequestSpecification as(String role, String unit) {
        return with(token(role + "-" + unit, unit, role));
    }

    /**
     * A request of somebody with one role who works for an agency.
     *
     * @param agency code of the agency
     */
    public static RequestSpecification of(String agency, String role, String unit) {
        return with(signed(claims(role + "-" + agency, unit, role).claim("agency", agency)));
    }

    /** A request that carries this token. */
    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    /** A request without a token. */
    public static RequestSpecification nobody() {
        return given().auth().none();
    }

    /** A token that the application under test believes, good for one hour. */
    public static String token(String subject, String unit, String... roles) {
        return signed(claims(subject, unit, roles));
    }

    private static JwtClaimsBuilder claims(String subject, String unit, String... roles) {
        return Jwt.claims()
                .issuer(TestKey.ISSUER)
                .subject(subject)
                .upn(subject)
                .groups(Set.of(roles))
                .claim("unit", unit)
                .expiresIn(3600);
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("tests").sign(TestKey.get().getRsaPrivateKey());
    }
}

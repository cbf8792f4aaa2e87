package vn.baophu.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private People people;
    private Issuer issuer;

    @BeforeEach
    void start() throws Exception {
        Path file = Files.writeString(folder.resolve("people.csv"), """
                name,roles,unit,agency,displayName
                an,planner;issuer,464,VL.001,"An, UBND huyện"
                machine,system,VN,,Máy
                """);
        people = new People(file);
        issuer = Issuer.start(0, SigningKey.provide(folder.resolve("issuer.json")), people);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_token_verifies_with_the_published_keys_and_says_who_it_is() throws Exception {
        JwtClaims claims = verified(issuer.tokens().tokenOf(people.named("an")));

        assertThat(claims.getSubject()).isEqualTo("an");
        assertThat(claims.getStringListClaimValue("groups")).isEqualTo(List.of("planner", "issuer"));
        assertThat(claims.getStringClaimValue("unit")).isEqualTo("464");
        assertThat(claims.getStringClaimValue("agency")).isEqualTo("VL.001");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("An, UBND huyện");
    }

    @Test
    void a_token_of_an_earlier_start_still_verifies() throws Exception {
        Tokens again = new Tokens(SigningKey.read(folder.resolve("issuer.json")), issuer.address());

        assertThat(verified(again.tokenOf(people.named("machine"))).getSubject())
                .isEqualTo("machine");
    }

    @Test
    void discovery_leads_to_keys_and_tokens() throws Exception {
        JsonNode discovery = json(get("/.well-known/openid-configuration").body());

        assertThat(discovery.get("issuer").asText()).isEqualTo(issuer.address());
        assertThat(discovery.get("jwks_uri").asText()).isEqualTo(issuer.jwks());
        assertThat(get("/jwks").body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
    }

    @Test
    void a_machine_gets_its_token_with_its_secret_only() throws Exception {
        HttpResponse<String> right = post("grant_type=client_credentials&client_id=machine&client_secret=machine");
        HttpResponse<String> wrong = post("grant_type=client_credentials&client_id=machine&client_secret=guess");

        assertThat(verified(json(right.body()).get("access_token").asText()).getSubject())
                .isEqualTo("machine");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(post("grant_type=password&username=an&password=an").statusCode())
                .isEqualTo(200);
        assertThat(post("grant_type=magic").body()).contains("unsupported_grant_type");
        assertThat(post("client_id=%zz&grant_type=client_credentials").statusCode())
                .isEqualTo(401);
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.jwks())))
                .setExpectedIssuer(issuer.address())
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(issuer.address() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(issuer.address() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}

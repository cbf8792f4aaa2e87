package vn.baophu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.baophu.gateway.service.Service;

class MergedApiTest {
    private final MergedApi api = new MergedApi();

    @Test
    void what_two_services_describe_alike_stands_once() {
        add("agency", "units", schemas("'UnitRef':{'type':'object'}"));
        add("targets", "plans", schemas("'UnitRef':{'type':'object'}"));

        assertThat(whole().at("/components/schemas").has("TargetsUnitRef")).isFalse();
        assertThat(whole().at("/components/schemas/UnitRef/type").asText()).isEqualTo("object");
    }

    @Test
    void what_they_describe_differently_is_renamed_with_all_that_refers_to_it() {
        add("agency", "units", schemas("'Page':{'items':{'$ref':'#/components/schemas/Row'}},'Row':{'type':'object'}"));
        add(
                "targets",
                "plans",
                schemas("'Page':{'items':{'$ref':'#/components/schemas/Row'}},'Row':{'type':'string'}"));

        var all = whole().at("/components/schemas");
        assertThat(all.at("/Page/items/$ref").asText()).isEqualTo("#/components/schemas/Row");
        assertThat(all.at("/TargetsPage/items/$ref").asText()).isEqualTo("#/components/schemas/TargetsRow");
        assertThat(all.at("/TargetsRow/type").asText()).isEqualTo("string");
        assertThat(whole().at("/paths/~1api~1v1~1plans/get/responses/200/$ref").asText())
                .isEqualTo("#/components/schemas/TargetsPage");
    }

    @Test
    void only_paths_of_the_service_are_taken_and_begin_alike() {
        add(
                "agency",
                "units",
                "'paths':{'/units':{'get':{}},'/api/v1/units/{id}':{'get':{}},'/q/inner':{},'/plans':{}}");

        assertThat(whole().path("paths").properties())
                .extracting(entry -> entry.getKey())
                .containsExactlyInAnyOrder("/api/v1/units", "/api/v1/units/{id}", "/api/v1/me", "/health");
    }

    @Test
    void an_operation_has_its_name_alone_and_asks_for_the_token_of_the_door() {
        add("agency", "units", "'paths':{'/units':{'get':{'operationId':'list','security':[{'Other':[]}]}}}");
        add("targets", "plans", "'paths':{'/plans':{'get':{'operationId':'list'}}}");

        assertThat(whole().at("/paths/~1api~1v1~1units/get/operationId").asText())
                .isEqualTo("list");
        assertThat(whole().at("/paths/~1api~1v1~1plans/get/operationId").asText())
                .isEqualTo("targetsList");
        assertThat(whole().at("/paths/~1api~1v1~1units/get").has("security")).isFalse();
        assertThat(whole().at("/components/securitySchemes").properties()).hasSize(1);
    }

    @Test
    void tags_are_kept_once() {
        add("agency", "units", "'tags':[{'name':'units'},{'name':'all'}]");
        add("targets", "plans", "'tags':[{'name':'all'}]");

        assertThat(whole().path("tags"))
                .extracting(tag -> tag.path("name").asText())
                .containsExactly("units", "all", "gateway");
    }

    private void add(String name, String segment, String json) {
        var document = Rendering.read(Buffer.buffer("{" + json.replace('\'', '"') + "}"));
        api.add(new Service(name, URI.create("http://127.0.0.1:1"), Set.of(segment), Set.of()), document);
    }

    private static String schemas(String schemas) {
        return "'paths':{'/plans':{'get':{'responses':{'200':{'$ref':'#/components/schemas/Page'}}}}},'components':{'schemas':{"
                + schemas + "}}";
    }

    private JsonNode whole() {
        return api.withOwn(Rendering.own());
    }
}

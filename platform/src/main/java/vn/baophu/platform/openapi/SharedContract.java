package vn.baophu.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the contract of each service what holds for all: bearer tokens, problem+json, the key of a POST, what a page looks like. */
@OpenApiFilter(stages = RunStage.BUILD)
public class SharedContract implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var components = Optional.ofNullable(contract.getComponents()).orElseGet(OASFactory::createComponents);
        components.addSecurityScheme(
                BEARER,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Token of the OIDC issuer; claims sub, groups (roles), agency, unit (area)"));
        components.addSchema(PROBLEM, problem());
        PageExamples.add(components.getSchemas());
        contract.setComponents(components);
        contract.setSecurity(List.of(createSecurityRequirement().addScheme(BEARER)));
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().forEach(SharedContract::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(key());
            }
            var responses = Optional.ofNullable(operation.getResponses()).orElseGet(OASFactory::createAPIResponses);
            // what an operation says about its refusals is a sentence; their shape is always this one
            responses.getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("4") && response.getContent() == null) {
                    response.setContent(problemContent());
                }
            });
            responses.setDefaultValue(createAPIResponse()
                    .description("Refused, with every reason")
                    .content(problemContent()));
            operation.setResponses(responses);
            dropInvented(operation);
        });
    }

    /** The scanner adds empty 401 and 403 to what names a role; the default answer says it better. */
    private static void dropInvented(Operation operation) {
        for (var status : List.of("401", "403")) {
            var response = operation.getResponses().getAPIResponse(status);
            if (response != null && List.of("Not Authorized", "Not Allowed").contains(response.getDescription())) {
                operation.getResponses().removeAPIResponse(status);
            }
        }
    }

    private static Parameter key() {
        return createParameter()
                .in(Parameter.In.HEADER)
                .name("Idempotency-Key")
                .description("Makes the request safe to send twice; kept seven days, per caller")
                .schema(text().maxLength(200));
    }

    private static org.eclipse.microprofile.openapi.models.media.Content problemContent() {
        return createContent()
                .addMediaType(
                        "application/problem+json",
                        createMediaType().schema(createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problem() {
        var fault = createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text().description("JSON pointer into the body, ?name or {name}"))
                .addProperty("row", number().description("Line of the table from 1, header included"))
                .addProperty("column", text())
                .addProperty("code", text())
                .addProperty("detail", text())
                .required(List.of("code", "detail"));
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("A refusal, RFC 9457")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", number())
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("code", text().description("Stable, for programs"))
                .addProperty("errors", createSchema().addType(SchemaType.ARRAY).items(fault))
                .addProperty("traceId", text())
                .required(List.of("type", "title", "status", "detail", "code", "errors"));
    }

    private static Schema text() {
        return createSchema().addType(SchemaType.STRING);
    }

    private static Schema number() {
        return createSchema().addType(SchemaType.INTEGER);
    }
}

package org.hito.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: what all endpoints have in common, so that none has to repeat it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(ObjectNode.class, new ObjectSchema().additionalProperties(true))
                .replaceWithSchema(JsonNode.class, new ObjectSchema().additionalProperties(true));
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hito")
                        .version("1")
                        .description("Cluster initiatives from registration to operation. Errors are RFC 9457 problems;"
                                + " lists page by key; texts follow Accept-Language (es, en).")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)
                                        .description("A token of POST /api/tokens"))
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Name and password, for POST /api/tokens only"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("urn:hito:problem:<kebab-name>"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What happened and how to mend it"))
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("code", new StringSchema())
                                        .addProperty("message", new StringSchema()))
                                .description("All that is wrong with a form, of form-invalid only"));
    }

    /** Names that stay when classes and methods around them do not move, and the refusals that each may answer with. */
    @Bean
    GlobalOperationCustomizer commonToAll() {
        return (operation, handler) -> {
            operation.setOperationId(id(handler));
            boolean open = handler.getBeanType().getSimpleName().equals("TokenApi")
                    && handler.getMethod().getName().equals("make");
            if (open) {
                operation.addSecurityItem(new SecurityRequirement().addList("basic"));
            }
            ApiResponse made = makes(handler) ? operation.getResponses().remove("200") : null;
            if (made != null) {
                operation.getResponses().addApiResponse("201", made.description("Created"));
            }
            refusals(operation, handler, open)
                    .forEach((status, meaning) ->
                            operation.getResponses().computeIfAbsent(status, it -> refusal(meaning)));
            return operation;
        };
    }

    private static String id(HandlerMethod handler) {
        String type = handler.getBeanType().getSimpleName().replaceAll("(Api|Page|Pages)$", "");
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "_"
                + handler.getMethod().getName();
    }

    /** What is made by a POST is answered as an entity of its own, all else as it stands. */
    private static boolean makes(HandlerMethod handler) {
        return handler.hasMethodAnnotation(PostMapping.class)
                && handler.getMethod().getReturnType() == ResponseEntity.class;
    }

    private static Map<String, String> refusals(Operation operation, HandlerMethod handler, boolean open) {
        Map<String, String> refusals = new TreeMap<>(Map.of(
                "400", "Malformed JSON or parameter",
                "401", "Not signed in",
                "403", "Visible, but not allowed for the role",
                "404", "Unknown, or not visible to the caller"));
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            refusals.put("409", "The state has moved on");
        }
        if (open) {
            refusals.put("429", "Too many failed tries");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", "Too large");
            refusals.put("415", "Wrong type of content");
            refusals.put("422", "The form has errors, all of them named");
        }
        return refusals;
    }

    private static ApiResponse refusal(String meaning) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    /** The document does not depend on where it is asked for. */
    @Bean
    ServerBaseUrlCustomizer withoutAddress() {
        return (address, request) -> "/";
    }
}

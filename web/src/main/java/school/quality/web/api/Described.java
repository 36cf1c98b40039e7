package school.quality.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.quality.web.access.Viewer;

/** How the calls are described ({@code /v3/api-docs}): with a token, and what is answered when something goes wrong. */
@Configuration(proxyBeanMethods = false)
public class Described {

    private static final String BEARER = "bearer";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request cannot be understood",
            "401", "There is no token that holds",
            "403", "The token does not allow it",
            "404", "The school has no such thing",
            "409", "Refused, with the reason"));

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("VSOKO")
                        .version("v1")
                        .description("Quality of a school's education, ratings and allowances"))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)));
    }

    /** The school is known to the gate, not to the handlers; who asks is no part of the address. */
    @Bean
    OpenApiCustomizer schools() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
        return description -> description.getPaths().forEach((path, item) -> {
            if (path.contains("{school}")) {
                item.addParametersItem(
                        new PathParameter().name("school").description("Code").schema(new StringSchema()));
            }
        });
    }

    @Bean
    OperationCustomizer problems() {
        Content content = new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().type("object")));
        return (operation, method) -> {
            PROBLEMS.forEach((status, meaning) -> operation
                    .getResponses()
                    .addApiResponse(
                            status, new ApiResponse().description(meaning).content(content)));
            return operation;
        };
    }
}

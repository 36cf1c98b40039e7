package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.quality.jobs.store.access.Role;

/** Every route with every kind of nonsense in every field: it is answered with a sentence, and nothing of it runs in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final Map<String, String> NONSENSE = new TreeMap<>(Map.ofEntries(
            Map.entry("HTML", SCRIPT),
            Map.entry("formula", "=cmd|' /C calc'!A0"),
            Map.entry("long", "x".repeat(100_000)),
            Map.entry("path", "../../../../etc/passwd"),
            Map.entry("negative", "-1"),
            Map.entry("huge", "99999999999999999999"),
            Map.entry("day", "31.02.2026"),
            Map.entry("zero", "a\u0000b"),
            Map.entry("SQL", "' or 1=1; drop table school; --"),
            Map.entry("empty", ""),
            Map.entry("signs", "\u202e😀 ﷽")));
    private static final int LONGEST_ADDRESS = 6000;

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> every_field_of_every_route() {
        return routes().map(route -> DynamicTest.dynamicTest(
                route.toString(),
                () -> NONSENSE.forEach((kind, sent) -> answered(
                        kind,
                        call(
                                route,
                                route.path(),
                                route.fields().stream()
                                        .collect(Collectors.toMap(Function.identity(), field -> sent)))))));
    }

    @TestFactory
    Stream<DynamicTest> every_part_of_every_address() {
        return routes().filter(route -> route.pattern().contains("{"))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(),
                        () -> NONSENSE.forEach(
                                (kind, sent) -> answered(kind, call(route, route.with(sent), Map.of())))));
    }

    private static void answered(String kind, Answer answer) {
        assertThat(answer.status()).as(kind + ": " + answer).isNotIn(401, 403).isLessThan(500);
        assertThat(answer.body())
                .doesNotContain("<script>alert", "\tat school.quality", "org.springframework", "org.postgresql");
        if (answer.type().startsWith("text/html") && answer.status() >= 400) {
            assertThat(answer.text()).as("a sentence").containsPattern("\\p{IsCyrillic}{3,} \\p{IsCyrillic}+");
        }
    }

    private Answer call(Route route, String path, Map<String, String> fields) {
        Guest guest = site.as(route.role());
        return route.method().equals("GET") ? guest.get(path + query(fields)) : guest.post(path, fields);
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(cut(field.getValue(), LONGEST_ADDRESS / fields.size())))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A route with the names of all fields that its handler reads. */
    record Route(String method, String pattern, List<String> fields, Role role) {

        String path() {
            return pattern.replace("{school}", "A").replaceAll("\\{[^}]*}+", "1");
        }

        String with(String nonsense) {
            String part = encoded(cut(nonsense, 1000));
            return pattern.replaceAll("\\{school}(?=.*\\{)", "A").replaceAll("\\{[^}]*}+", part.replace("\\", "\\\\"));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Stream<Route> routes() {
        // what programs ask for is no matter of a browser: ApiTest
        return site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("school.quality"))
                .filter(entry -> !entry.getValue().getBeanType().getName().contains(".api."))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()));
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.stream().flatMap(method -> info.getPatternValues().stream()
                .map(pattern -> new Route(method.name(), pattern, fields(handler), role(pattern))));
    }

    private static List<String> fields(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(HostileInputTest::fields)
                .toList();
    }

    private static Stream<String> fields(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            return Stream.of(named.name().isEmpty() ? parameter.getParameterName() : named.name());
        }
        Class<?> type = parameter.getParameterType();
        return type.isRecord() && !type.getSimpleName().equals("Viewer")
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.of();
    }

    private static Role role(String pattern) {
        if (pattern.contains("/rating")) {
            return Role.TEACHER;
        }
        if (pattern.contains("/sheets") && !pattern.endsWith("/duties")) {
            return Role.COMMISSION;
        }
        return pattern.contains("/council") ? Role.COUNCIL : Role.DIRECTOR;
    }
}

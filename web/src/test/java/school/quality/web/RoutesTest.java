package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.quality.jobs.store.access.Role;

/**
 * Every route with every role, with nobody, and with somebody who is everything in another school. The table
 * {@code routes.csv} says who may call what; a route that is not in it fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    /**
     * A line of the table.
     *
     * @param pattern as the handler has it
     * @param example a path of school A that fits it
     * @param callers roles; or EVERYBODY, or SIGNED_IN, or TOKEN for what nobody may call with a session
     */
    record Route(String method, String pattern, String example, Set<String> callers) {

        static Route of(String line) {
            String[] cells = line.split(";", -1);
            return new Route(cells[0], cells[1], cells[2].isEmpty() ? cells[1] : cells[2], Set.of(cells[3].split(" ")));
        }

        String key() {
            return method + " " + pattern;
        }

        boolean isOfSchool() {
            return pattern.startsWith("/schools/{school}");
        }

        boolean lets(String caller) {
            return callers.contains(caller) || callers.contains("EVERYBODY") || callers.contains("SIGNED_IN");
        }
    }

    @Test
    void every_route_is_in_the_table_and_nothing_else_is() {
        Set<String> known = routes().map(Route::key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(handled());
    }

    @TestFactory
    Stream<DynamicTest> whoever_may_not_call_a_route_is_refused_and_whoever_may_is_not() {
        return routes().flatMap(route -> Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(route.key() + " as " + role, () -> asked(route, role))));
    }

    @TestFactory
    Stream<DynamicTest> a_school_of_others_is_not_there() {
        return routes().filter(Route::isOfSchool)
                .map(route -> DynamicTest.dynamicTest(route.key(), () -> assertThat(
                                call(site.as("stranger"), route).status())
                        .isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> who_has_not_signed_in_is_sent_to_the_door() {
        return routes().filter(route -> !route.callers().contains("EVERYBODY"))
                .map(route -> DynamicTest.dynamicTest(route.key(), () -> {
                    Answer answer = call(site.nobody(), route);
                    assertThat(answer.status()).isIn(302, 303, 401, 403);
                    assertThat(answer.place().isEmpty() || answer.place().endsWith("/sign-in"))
                            .isTrue();
                }));
    }

    private void asked(Route route, Role role) {
        Answer answer = call(site.as(role), route);
        if (route.lets(role.name())) {
            assertThat(answer.status())
                    .as(answer.toString())
                    .isNotIn(401, 403, 405, 500)
                    .isLessThan(500);
        } else {
            assertThat(answer.status())
                    .as(answer.toString())
                    .isEqualTo(route.callers().contains("TOKEN") ? 401 : 403);
        }
    }

    private static Answer call(Guest guest, Route route) {
        return switch (route.method()) {
            case "GET" -> guest.get(route.example());
            case "POST" -> guest.post(route.example(), Map.of());
            default -> guest.ask(route.method(), route.example(), Map.of(), new byte[0]);
        };
    }

    private Set<String> handled() {
        return site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> keys(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("school.quality");
    }

    private static Stream<String> keys(RequestMappingInfo route) {
        List<String> methods = route.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .toList();
        return methods.stream()
                .flatMap(method -> route.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    private static Stream<Route> routes() {
        try (var table = Objects.requireNonNull(RoutesTest.class.getResourceAsStream("/routes.csv"))) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

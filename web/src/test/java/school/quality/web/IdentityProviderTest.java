package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Signing in through a provider of identities: it says who somebody is, the school whether they are let in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityProviderTest {

    private final IdentityProvider provider = new IdentityProvider();
    private final SitePages site = SitePages.open(settings(provider.address()));

    @AfterAll
    void close() {
        site.close();
        provider.close();
    }

    @Test
    void the_door_names_the_provider() {
        assertThat(site.nobody().get("/sign-in").text()).contains("Войти через Школьный портал");
    }

    @Test
    void somebody_whom_the_provider_knows_signs_in_and_sees_the_own_rating() {
        Guest teacher = site.nobody();
        assertThat(coming(teacher, "teacher").place()).endsWith("/");
        assertThat(teacher.get("/schools/A/rating").text()).contains("Мой лист", "3 333,33");
    }

    @Test
    void a_verified_address_is_a_name_and_an_unverified_one_is_nobodys() {
        assertThat(coming(site.nobody(), claims -> claims.claim("email", "teacher")
                                .claim("email_verified", true))
                        .place())
                .endsWith("/");
        assertThat(coming(site.nobody(), claims -> claims.claim("email", "teacher"))
                        .place())
                .endsWith("/sign-in?unknown");
    }

    @Test
    void somebody_whom_no_school_has_invited_is_told_whom_to_ask() {
        Guest newcomer = site.nobody();
        assertThat(coming(newcomer, "newcomer").place()).endsWith("/sign-in?unknown");
        assertThat(newcomer.get("/sign-in?unknown").text()).contains("Попросите директора завести его");
        assertThat(newcomer.get("/schools/A/rating").place()).endsWith("/sign-in");
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_is_not_for_us_is_refused_with_a_sentence() {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> lies = Map.of(
                "for another program", claims -> claims.audience("another"),
                "of another provider", claims -> claims.issuer("http://localhost:1"),
                "of another sign-in", claims -> claims.claim("nonce", "of yesterday"),
                "of yesterday", claims -> claims.expirationTime(new Date(0)));
        return lies.entrySet().stream()
                .map(lie -> DynamicTest.dynamicTest(
                        lie.getKey(), () -> refused(claims -> lie.getValue().apply(named(claims, "teacher")))));
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> claims) {
        Guest guest = site.nobody();
        assertThat(coming(guest, claims).place()).endsWith("/sign-in?provider");
        assertThat(guest.get("/sign-in?provider").text()).contains("Поставщик удостоверений не подтвердил вход");
        assertThat(guest.get("/schools/A/rating").place()).endsWith("/sign-in");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        assertThat(site.nobody()
                        .get("/login/oauth2/code/school?code=1&state=guessed")
                        .place())
                .endsWith("/sign-in?provider");
    }

    @Test
    void whoever_signs_out_is_shown_the_way_out_of_the_provider_too() {
        Guest teacher = site.nobody();
        coming(teacher, "teacher");
        teacher.get("/schools/A/rating");
        String place = teacher.post("/sign-out", Map.of()).place();
        assertThat(place).endsWith("/sign-in?out=school");
        assertThat(teacher.get("/sign-in?out=school").body()).contains("href=\"" + provider.address() + "/leave?");
        assertThat(teacher.get("/schools/A/rating").place()).endsWith("/sign-in");
    }

    @Test
    void the_pages_open_while_the_provider_is_down_and_say_so() {
        try (SitePages alone = SitePages.open(settings("http://localhost:1"))) {
            assertThat(alone.as("teacher").get("/schools/A/rating").status()).isEqualTo(200);
            assertThat(alone.nobody().get("/oauth2/authorization/school").place())
                    .endsWith("/sign-in?provider");
        }
    }

    private Answer coming(Guest guest, String login) {
        return coming(guest, claims -> named(claims, login));
    }

    /** From the door to the provider and back. */
    private Answer coming(Guest guest, UnaryOperator<JWTClaimsSet.Builder> claims) {
        provider.says(claims);
        String there = guest.get("/oauth2/authorization/school").place();
        return guest.follow(guest.follow(there).place());
    }

    private static JWTClaimsSet.Builder named(JWTClaimsSet.Builder claims, String login) {
        return claims.claim("preferred_username", login);
    }

    private static String settings(String issuer) {
        return """
                spring.security.oauth2.client:
                  registration.school:
                    client-id: vsoko
                    client-secret: secret
                    client-name: Школьный портал
                    scope: openid,profile,email
                  provider.school.issuer-uri: %s
                """.formatted(issuer);
    }
}

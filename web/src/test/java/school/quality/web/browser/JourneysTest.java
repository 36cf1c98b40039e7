package school.quality.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.web.browser.Accessibility.isAccessible;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.web.SitePages;

/** People at work, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {

    private final SitePages site = SitePages.open();
    private final Map<String, Browser> browsers = new HashMap<>();

    @AfterAll
    void close() {
        browsers.values().forEach(Browser::close);
        site.close();
    }

    @Test
    void somebody_signs_in_and_is_refused_what_is_not_theirs() {
        try (Browser teacher = Browser.on(Screen.PHONE)) {
            Page page = teacher.open(site.address() + "/");
            isAccessible(page);
            teacher.photographIfWanted("sign-in");
            page.fill("#username", "teacher");
            page.fill("#password", "wrong");
            page.click("main button");
            assertThat(page.textContent("main")).contains("Имя или пароль неверны");
            signIn(page, "teacher");
            assertThat(page.textContent("h1")).contains("Мой лист");
            page.navigate(site.address() + "/schools/A/allowances");
            assertThat(page.textContent("main")).contains("Сюда нельзя");
            isAccessible(page);
            page.navigate(site.address() + "/schools/B/overview");
            assertThat(page.textContent("main")).contains("Такой страницы нет");
        }
    }

    /** Axe looks at the desk only: the rules are the same, and it takes seconds a page; the phone is for the width. */
    @ParameterizedTest
    @CsvSource({
        "director, overview",
        "director, indicators",
        "director, indicators/1.1.2",
        "director, sheets",
        "director, sheets/1001",
        "director, regulations",
        "director, regulations/R/1",
        "director, method/norms",
        "director, method/settings",
        "director, method/plan",
        "director, loads",
        "director, runs",
        "director, allowances",
        "director, council",
        "director, publication",
        "director, journal",
        "director, people",
        "director, people/tokens",
        "teacher, rating"
    })
    void everybody_can_use_the_page(String login, String path) {
        String address = site.address() + "/schools/A/" + path;
        isAccessible(signedIn(login, Screen.DESK).open(address));
        Page phone = signedIn(login, Screen.PHONE).open(address);
        signedIn(login, Screen.PHONE).photographIfWanted(path.replace('/', '-'));
        assertThat((Boolean)
                        phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits a phone", path)
                .isTrue();
    }

    /** Somebody at a screen, who signs in once for all tests. */
    private Browser signedIn(String login, Screen screen) {
        return browsers.computeIfAbsent(login + screen, key -> {
            Browser browser = Browser.on(screen);
            signIn(browser.open(site.address() + "/sign-in"), login);
            return browser;
        });
    }

    private void signIn(Page page, String login) {
        page.fill("#username", login);
        page.fill("#password", site.password());
        page.click("main button");
    }
}

package school.quality.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.quality.web.browser.Accessibility.isAccessible;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The eyes of all tests of pages: what they see, and what they must not overlook. */
class BrowserTest {

    private static final String ACCESSIBLE = """
            <!doctype html>
            <html lang="ru">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Рейтинг</title></head>
            <body><main><h1>Рейтинг учителей</h1><img src="data:," alt="График"></main></body>
            </html>
            """;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_accessible_page_passes() {
        try (Browser browser = Browser.on(Screen.DESK)) {
            isAccessible(browser.open(page(ACCESSIBLE)));
        }
    }

    @Test
    void an_image_without_a_text_is_named() {
        String page = page(ACCESSIBLE.replace(" alt=\"График\"", ""));
        try (Browser browser = Browser.on(Screen.DESK)) {
            Page seen = browser.open(page);

            assertThatThrownBy(() -> isAccessible(seen))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContainingAll("image-alt (critical)", "alternative text", "img", page);
        }
    }

    @Test
    void pale_letters_are_named() {
        String pale = ACCESSIBLE.replace("<h1>", "<h1 style=\"color: #ccc\">");
        try (Browser browser = Browser.on(Screen.DESK)) {
            assertThat(Accessibility.violations(browser.open(page(pale))))
                    .singleElement()
                    .asString()
                    .startsWith("color-contrast (serious)")
                    .endsWith("[h1]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_photograph_is_as_wide_as_the_screen(Screen screen) throws IOException {
        try (Browser browser = Browser.on(screen)) {
            browser.open(page(ACCESSIBLE));
            Path picture = browser.photograph("browser-test-" + screen);

            assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(screen.width);
        }
    }

    @Test
    void people_speak_russian_and_do_not_share_their_cookies() {
        String page = page(ACCESSIBLE);
        try (Browser teacher = Browser.on(Screen.DESK);
                Browser director = Browser.on(Screen.DESK)) {
            teacher.open(page).evaluate("document.cookie = 'person=teacher'");

            assertThat(teacher.page().evaluate("document.cookie")).isEqualTo("person=teacher");
            assertThat(director.open(page).evaluate("document.cookie")).isEqualTo("");
            assertThat(director.page().evaluate("navigator.language")).isEqualTo("ru-RU");
        }
    }

    /** The address of a page with this text. */
    private String page(String html) {
        server.createContext("/", exchange -> {
            byte[] body = html.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }
}

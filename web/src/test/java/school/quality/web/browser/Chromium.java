package school.quality.web.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, one for all tests of a JVM: started when first asked for, ended with the JVM. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final String MISSING =
            "Chromium is missing, pages are not looked at. Install it: apt-get install chromium";

    /** Root may not have its sandbox; the others keep it from doing anything but what the test asks for. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class Holder {
        static final com.microsoft.playwright.Browser STARTED = started();
    }

    /** Knows nobody yet: no cookies, nothing stored. */
    static BrowserContext context(Screen screen) {
        require();
        return Holder.STARTED.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("ru-RU"));
    }

    /** A test of pages is skipped aloud where nobody has a browser, but never where the project decides what is good. */
    private static void require() {
        if (Files.isExecutable(PROGRAM)) {
            return;
        }
        if (System.getenv("CI") != null) {
            fail(MISSING);
        }
        System.err.println(MISSING);
        abort(MISSING);
    }

    private static com.microsoft.playwright.Browser started() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(ARGUMENTS));
    }
}

package school.quality.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The browser of one person, who speaks Russian and has not been here before; two people are two browsers. */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;

    private Browser(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    public static Browser on(Screen screen) {
        return new Browser(Chromium.context(screen));
    }

    /** Goes to an address and waits until the page is there. */
    public Page open(String address) {
        page.navigate(address);
        return page;
    }

    public Page page() {
        return page;
    }

    /** A picture for people who want to look at all pages: of the tests only with {@code -Dpictures}. */
    void photographIfWanted(String name) {
        if (System.getProperty("pictures") != null) {
            photograph(name);
        }
    }

    /** The whole page as a picture, {@code target/screenshots/NAME.png}. */
    public Path photograph(String name) {
        Path picture = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        return picture;
    }

    @Override
    public void close() {
        context.close();
    }
}

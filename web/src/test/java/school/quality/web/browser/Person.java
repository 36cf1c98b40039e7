package school.quality.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static school.quality.web.browser.Accessibility.isAccessible;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import school.quality.web.SitePages;

/**
 * Somebody of school A at a monitor, who has signed in and says what they do by the words on the page. Whatever is to be seen
 * is waited for, never a time.
 */
final class Person implements AutoCloseable {

    private static final double PATIENCE = 30_000;
    private static final String DROP = """
            (place, file) => {
              const files = new DataTransfer();
              files.items.add(new File([file.text], file.name));
              for (const kind of ['dragover', 'drop'])
                place.dispatchEvent(new DragEvent(kind, {dataTransfer: files, bubbles: true, cancelable: true}));
            }""";

    private final Browser browser = Browser.on(Screen.DESK);
    private final Page page = browser.page();
    private final String school;

    private Person(SitePages site, String login) {
        this.school = site.address() + "/schools/A/";
        page.setDefaultTimeout(PATIENCE);
        browser.open(site.address() + "/sign-in");
        page.fill("#username", login);
        page.fill("#password", site.password());
        presses("Войти");
    }

    static Person signedIn(SitePages site, String login) {
        return new Person(site, login);
    }

    Person goesTo(String room) {
        page.navigate(school + room);
        return this;
    }

    Person presses(String button) {
        named(AriaRole.BUTTON, button).first().click();
        return this;
    }

    Person follows(String link) {
        named(AriaRole.LINK, link).first().click();
        return this;
    }

    Person unfolds(String summary) {
        page.locator("summary").getByText(summary).first().click();
        return this;
    }

    Person fills(String label, String text) {
        field(label).fill(text);
        field(label).blur();
        return this;
    }

    Person chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Person attaches(String label, Path file) {
        // nobody is quicker than the scripts of a page
        page.waitForLoadState();
        field(label).setInputFiles(file);
        return this;
    }

    /** Drags a file of this text from the desktop onto the place for it. */
    Person drops(String name, String text) {
        ElementHandle place = page.locator(".drop").elementHandle();
        JSHandle dropped = page.evaluateHandle("file => file", Map.of("name", name, "text", text));
        page.evaluate("([place, file]) => (" + DROP + ")(place, file)", new Object[] {place, dropped});
        return this;
    }

    Person sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE));
        }
        return this;
    }

    Person seesNo(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    /** That something goes on, with a bar that moves. */
    Person seesProgress() {
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        return this;
    }

    Person seesNoButton(String button) {
        assertThat(named(AriaRole.BUTTON, button)).hasCount(0);
        return this;
    }

    /** What a link or a button downloads. */
    Path downloads(String name) {
        Locator link = named(AriaRole.LINK, name).or(named(AriaRole.BUTTON, name));
        return page.waitForDownload(() -> link.first().click()).path();
    }

    /** The page as it is now passes axe; for states that nobody sees by opening an address. */
    Person canBeUsedByEverybody() {
        isAccessible(page);
        return this;
    }

    /** The page as it is now, on a monitor and on a phone; it is no wider than the phone. */
    Person shows(String picture) {
        browser.photographIfWanted(picture + "-1280");
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        // a busy machine takes its time to make the window smaller
        page.waitForFunction("width => window.innerWidth === width", Screen.PHONE.width);
        browser.photographIfWanted(picture + "-360");
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(Screen.DESK.width, Screen.DESK.height);
        org.assertj.core.api.Assertions.assertThat(width)
                .as("width of " + picture)
                .isEqualTo(Screen.PHONE.width);
        return this;
    }

    /** For what only one test looks at. */
    Page page() {
        return page;
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
    }

    @Override
    public void close() {
        browser.close();
    }
}

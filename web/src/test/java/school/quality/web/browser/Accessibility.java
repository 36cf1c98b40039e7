package school.quality.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Whether everybody can use a page, as far as axe can tell: levels A and AA of WCAG 2.2. */
public final class Accessibility {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    public static void isAccessible(Page page) {
        assertThat(violations(page)).as("accessibility of " + page.url()).isEmpty();
    }

    /** A line each: the rule, how grave it is, what it asks for, and the place on the page. */
    static List<String> violations(Page page) {
        return builder(page).analyze().getViolations().stream()
                .flatMap(Accessibility::lines)
                .toList();
    }

    /** Our pages have no frames, so that axe may look in the page itself and need not open another for its results. */
    private static AxeBuilder builder(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options).withTags(LEVELS);
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> "%s (%s): %s: %s"
                .formatted(rule.getId(), node.getImpact(), rule.getHelp(), node.getTarget()));
    }
}

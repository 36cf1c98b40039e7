package school.quality.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.web.SitePages;

/** From a changed band to rules in force: edit, rehearse, approve by somebody else, publish. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegulationJourneyTest {

    private static final String POINTS = "input[name='bands.0.points']";
    private static final String UPPER_END = "input[name='bands.0.to']";

    private final SitePages site = SitePages.open();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void a_deputy_head_changes_a_band_reads_who_gains_and_the_director_approves_but_never_the_own_change() {
        try (Person deputy = Person.signedIn(site, "deputy_head");
                Person director = Person.signedIn(site, "director")) {
            draft(deputy, "Версия 1", "2026-09-01").shows("journey-rules-1-draft");
            typing(deputy);

            deputy.follows("К версии").presses("Проверить").sees("Проверено, ошибок нет");
            deputy.follows("Пробный расчёт").sees("Выигрывают", "Теряют", "Иванова", "Петрова");
            deputy.shows("journey-rules-4-rehearsal").canBeUsedByEverybody().presses("Прочитано, подтверждаю");
            deputy.sees("Пробный расчёт подтверждён", "утверждение директором").seesNoButton("Утвердить");

            director.goesTo("regulations").follows("Версия 2").shows("journey-rules-5-approve");
            director.presses("Утвердить").sees("Версия утверждена").presses("Опубликовать");
            director.sees("Версия опубликована").seesNoButton("Опубликовать").shows("journey-rules-6-published");

            draft(director, "Версия 2", "2027-09-01").follows("К версии").presses("Проверить");
            director.sees("утвердить её должен другой человек").seesNoButton("Утвердить");
        }
    }

    private static Person draft(Person editor, String version, String firstDay) {
        editor.goesTo("regulations").follows(version).unfolds("Править как новую версию");
        return editor.fills("Первый день", firstDay).presses("Создать черновик").sees("Правка положения");
    }

    /** A part of the page is exchanged as one types; the page itself stays, and with it what it has been told here. */
    private static void typing(Person deputy) {
        deputy.sees("Ни у кого ничего не меняется").page().evaluate("window.stayed = true");

        type(deputy, UPPER_END, "50");
        deputy.sees("Ошибок: ", "K01", "Сначала исправьте ошибки")
                .shows("journey-rules-2-wrong")
                .canBeUsedByEverybody();
        type(deputy, UPPER_END, "60");
        deputy.sees("Ошибок нет");
        type(deputy, POINTS, "9");
        deputy.sees("Выигрывают", "1 чел., 1 403,51 руб.").shows("journey-rules-3-preview");

        assertThat(deputy.page().locator(POINTS)).hasValue("9");
        org.assertj.core.api.Assertions.assertThat(deputy.page().evaluate("window.stayed"))
                .isEqualTo(true);
    }

    private static void type(Person deputy, String field, String text) {
        deputy.page().locator(field).fill(text);
        deputy.page().locator(field).blur();
    }
}

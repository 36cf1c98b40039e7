package school.quality.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.SitePages;

/** From a claim with a document to a decision that the teacher has seen: teacher, head of the union, commission, teacher. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimJourneyTest {

    private static final String TERM = "2025-26/S2";
    private static final String UNIONS = """
            year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;method_union
            2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;Математики
            2025/26;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01;Математики
            2025/26;1003;Сидорова;Вера;TEACHING;Методист;MAIN;1;2010-09-01;Математики
            """;
    private static final String OPEN_LESSONS = """
            {"code": "K2", "title": "Открытые уроки", "clause": "3.2",
             "source": {"type": "MANUAL", "evidence": ["Отзыв о занятии"]}, "method": {"type": "EXPERT", "min": 0, "max": 10}},
            {"code": "K1\"""";

    @TempDir
    static Path folder;

    private final SitePages site = SitePages.open();

    /** In the second half of the year open lessons count too; 1002 is of the commission, 1003 leads the union. */
    @BeforeAll
    void prepare() {
        site.bean(LoadDesk.class).load(LoadRequest.of(SmallSchool.writeRows(folder, "staff", UNIONS, "A")));
        site.regulate(
                "A",
                SmallRegulation.ofTeachers("R", 2, "2026-01-01", 10).replaceFirst("\\{\"code\": \"K1\"", OPEN_LESSONS));
        site.bean(RunDesk.class).run(new RunRequest(TERM, java.util.List.of("A"), Optional.empty()));
        become("colleague", "1002", Role.TEACHER, Role.COMMISSION);
        become("head_of_union", "1003", Role.HEAD_OF_UNION);
    }

    private void become(String login, String staffId, Role... roles) {
        AccessDesk people = site.bean(AccessDesk.class);
        people.change(people.account(login).orElseThrow().accountId(), "A", staffId, Set.of(roles), "director");
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void a_teacher_claims_with_a_document_the_commission_decides_and_the_teacher_acknowledges() throws IOException {
        try (Person director = Person.signedIn(site, "director");
                Person teacher = Person.signedIn(site, "teacher");
                Person head = Person.signedIn(site, "head_of_union");
                Person commission = Person.signedIn(site, "commission")) {
            appoint(director);
            claim(teacher);
            review(head);
            decide(commission);

            teacher.goesTo("rating?period=" + TERM)
                    .sees("решён комиссией", "решение комиссии, K2: 6")
                    .shows("journey-claim-7-decided");
            teacher.presses("Ознакомлен(а)").sees("педагог ознакомлен");
            commission.goesTo("sheets/1001?period=" + TERM).sees("Голосование", "Принято");
            commission
                    .goesTo("sheets/meetings/1")
                    .sees("критерий K2: 6 балл", "Принято")
                    .shows("journey-claim-8-minutes")
                    .canBeUsedByEverybody();
        }
    }

    private static void appoint(Person director) {
        director.goesTo("sheets?period=" + TERM).sees("Комиссия этого периода ещё не назначена");
        director.fills("Или имя того, кто не работает в школе (например, родителя)", "commission");
        director.presses("Назначить").sees("commission");
        director.chooses("Сотрудник", "1002").presses("Назначить").sees("Петрова Нина");
        director.chooses("Обязанность", "Математики").chooses("Сотрудник", "1003");
        director.presses("Назначить").sees("Сидорова Вера").shows("journey-claim-1-commission");
    }

    private static void claim(Person teacher) throws IOException {
        Path lesson = Files.write(folder.resolve("отзыв.pdf"), "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        teacher.goesTo("rating?period=" + TERM)
                .sees("открыт")
                .unfolds("Заявить баллы")
                .sees("Отзыв о занятии");
        teacher.fills("Баллы", "8").fills("За что (не больше 500 знаков)", "Три открытых урока");
        teacher.attaches("Документы", lesson)
                .shows("journey-claim-2-claim")
                .canBeUsedByEverybody()
                .presses("Заявить");
        teacher.sees("заявлен", "Вы заявили 8", "отзыв.pdf").shows("journey-claim-3-claimed");
        assertThat(Files.readString(teacher.downloads("отзыв.pdf"))).startsWith("%PDF");
    }

    private static void review(Person head) {
        head.goesTo("sheets?period=" + TERM)
                .sees("Иванова", "заявлен")
                .follows("Иванова Анна")
                .sees("отзыв.pdf");
        head.shows("journey-claim-4-review").presses("Рассмотрено").sees("рассмотрен");
    }

    /** Nobody votes on the own sheet; other points than those computed need a reason. */
    private void decide(Person commission) {
        try (Person colleague = Person.signedIn(site, "colleague")) {
            commission.goesTo("sheets?period=" + TERM).sees("Заседаний ещё не было");
            commission.page().getByLabel("Петрова Нина").check();
            commission
                    .presses("Открыть заседание")
                    .sees("присутствовали 2 из 2")
                    .shows("journey-claim-5-queue");
            colleague.goesTo("sheets/1002?period=" + TERM).sees("Это ваш лист").seesNoButton("Записать голосование");
        }
        commission.follows("Иванова Анна").chooses("По чему", "K2").fills("Баллы (если по критерию)", "6");
        commission.presses("Записать голосование").sees("напишите основание");
        commission
                .fills("Основание", "Два урока из трёх")
                .shows("journey-claim-6-decide")
                .canBeUsedByEverybody();
        commission.presses("Записать голосование").sees("Решение принято и записано в лист");
    }
}

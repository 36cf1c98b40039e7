package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.journal.JournalFlaw;

/** A database that was in use before there was a journal gets one. */
class JournalMigrationTest extends DeskTest {

    private static final Optional<String> A = Optional.of("A");

    @Override
    void prepare() {
        loadSchools("A", "B");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year("A"));
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, A, "director");
    }

    @Test
    void each_journal_begins_with_saying_so_and_goes_on_from_there() throws Exception {
        office.jdbc().execute("""
                drop schema journal cascade;
                alter table regulation_layout drop column kept_by;
                alter table result.locked drop column journal_number, drop column journal_hash;
                alter table result.pay_order drop column entered_by, drop column journal_number, drop column journal_hash;
                alter table result.run drop column started_by
                """);

        office.jdbc()
                .execute(new ClassPathResource("db/migration/V14__journal.sql")
                        .getContentAsString(StandardCharsets.UTF_8));
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;20000\n", "A");

        assertThat(office.jdbc()
                        .queryForList("select school || number || kind from journal.entry order by 1", String.class))
                .containsExactly("1BEGIN", "A1BEGIN", "A2LOAD", "B1BEGIN");
        assertThat(office.count("result.locked where journal_hash is null")).isEqualTo(1);
        List<JournalFlaw> flaws = new ArrayList<>();
        office.bean(AuditDesk.class).verify(Optional.empty(), Optional.empty(), flaws::add);
        assertThat(flaws).isEmpty();
    }
}

package school.quality.jobs.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.TestDatabase;

/** Whoever writes past the program is found out. */
class JournalCheckTest {

    private TestDatabase database;
    private JdbcTemplate sql;
    private TransactionTemplate transaction;
    private Journal journal;

    @BeforeEach
    void fill() {
        database = TestDatabase.fresh();
        sql = new JdbcTemplate(database.dataSource());
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        journal = new Journal(sql);
        sql.update("insert into school (code) values ('A'), ('B')");
        for (int i = 0; i < 5; i++) {
            read("A");
            read("B");
        }
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void an_untouched_journal_is_whole() {
        assertThat(flaws()).isEmpty();
    }

    @Test
    void each_school_has_a_chain_of_its_own_without_gaps() {
        assertThat(sql.queryForList("select number from journal.entry where school = 'B' order by 1", Long.class))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made_by = 'mallory'",
                "made_by = null",
                "subject = '1002 sheet'",
                "after = '{}'",
                "kind = 'EXPORT'",
                "period = '2024-25/Y'",
                "made_at = made_at + interval '1 microsecond'"
            })
    void a_changed_entry_is_named_whatever_was_changed(String change) {
        tamper("update journal.entry set " + change + " where school = 'A' and number = 3");

        assertThat(flaws()).containsExactly("CHANGED A 3 ");
    }

    @Test
    void a_changed_entry_with_a_new_hash_breaks_the_link_of_the_next() {
        tamper("update journal.entry set subject = 'other' where school = 'A' and number = 3");
        tamper("update journal.entry e set hash = encode(sha256(convert_to(journal.line(e), 'UTF8')), 'hex')"
                + " where school = 'A' and number = 3");

        assertThat(flaws()).containsExactly("NOT_LINKED A 4 3");
    }

    @Test
    void removed_entries_are_named_by_their_numbers() {
        tamper("delete from journal.entry where school = 'A' and number in (2, 3)");

        assertThat(flaws()).containsExactly("REMOVED A 2 3");
    }

    @Test
    void the_first_entry_cannot_be_removed_either() {
        tamper("delete from journal.entry where school = 'A' and number = 1");

        assertThat(flaws()).containsExactly("REMOVED A 1 1");
    }

    @Test
    void the_newest_entry_cannot_be_removed_either() {
        tamper("delete from journal.entry where school = 'A' and number = 5");

        assertThat(flaws()).containsExactly("HEAD_GONE A 5 journal.head");
    }

    @Test
    void the_newest_entries_and_the_note_of_them_cannot_be_removed_where_a_paper_has_the_head() {
        JournalHead printed = journal.head("A");
        cutOff();

        assertThat(flaws()).isEmpty();
        assertThat(flaws(Optional.of("A"), Optional.of(printed))).containsExactly("HEAD_GONE A 5 head");
    }

    @Test
    void nor_where_a_lock_has_noted_it() {
        sql.update("insert into result.locked (school_id, period, version, locked_by, locked_at)"
                + " select school_id, '2025-26/Y', 1, 'anna', now() from school where code = 'A'");
        cutOff();

        assertThat(flaws()).containsExactly("HEAD_GONE A 5 lock 2025-26/Y 1");
    }

    @Test
    void a_chain_that_was_rewritten_whole_differs_from_the_paper() {
        JournalHead printed = journal.head("A");
        tamper("delete from journal.entry where school = 'A'");
        tamperHeads("delete from journal.head where school = 'A'");
        for (int i = 0; i < 5; i++) {
            read("A");
        }

        assertThat(flaws()).isEmpty();
        assertThat(flaws(Optional.of("A"), Optional.of(printed))).containsExactly("HEAD_DIFFERS A 5 head");
    }

    @Test
    void an_emptied_journal_is_found() {
        tamper("truncate journal.entry");

        assertThat(flaws())
                .containsExactly(
                        "HEAD_GONE  1 journal.head",
                        "HEAD_GONE A 5 journal.head",
                        "HEAD_GONE B 5 journal.head",
                        "NO_JOURNAL A 0 ",
                        "NO_JOURNAL B 0 ");
    }

    @Test
    void entries_that_changed_places_are_found() {
        tamper("update journal.entry set number = 100 where school = 'A' and number = 2");
        tamper("update journal.entry set number = 2 where school = 'A' and number = 3");
        tamper("update journal.entry set number = 3 where school = 'A' and number = 100");

        assertThat(flaws()).contains("CHANGED A 2 ", "CHANGED A 3 ");
    }

    @Test
    void an_entry_that_was_put_in_is_found() {
        tamper("alter table journal.entry drop constraint entry_pkey; insert into journal.entry"
                + " select school, number, made_at, kind, 'mallory', period, subject, before, after, previous, hash"
                + " from journal.entry where school = 'A' and number = 2");

        assertThat(flaws()).contains("TWICE A 2 ", "CHANGED A 2 ");
    }

    @Test
    void an_entry_that_was_put_in_at_the_end_is_found() {
        tamper(
                "insert into journal.entry select school, 6, made_at, kind, made_by, period, subject, before, after, hash,"
                        + " hash from journal.entry where school = 'A' and number = 5");

        assertThat(flaws()).contains("CHANGED A 6 ", "BEHIND_THE_HEAD A 6 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set made_by = 'mallory'",
                "delete from journal.entry",
                "truncate journal.entry",
                "update journal.head set number = 1",
                "delete from journal.head",
                "truncate journal.head",
                "insert into journal.entry (school, number, kind, subject) values ('A', 2, 'LOAD', 'x')",
                "insert into journal.entry (school, kind, subject, hash) values ('A', 'LOAD', 'x', 'x')"
            })
    void the_database_refuses_everything_but_a_new_entry(String statement) {
        assertThatThrownBy(() -> sql.execute(statement)).isNotNull();

        assertThat(flaws()).isEmpty();
    }

    @Test
    void the_owner_has_given_away_the_right_to_change_entries() {
        assertThat(sql.queryForList("""
                        select privilege_type from information_schema.table_privileges
                        where table_schema = 'journal' and table_name = 'entry' and grantee = current_user
                        order by 1
                        """, String.class))
                .contains("INSERT", "SELECT")
                .doesNotContain("UPDATE", "DELETE", "TRUNCATE");
    }

    @Test
    void what_is_rolled_back_leaves_no_entry_and_no_gap() {
        transaction.executeWithoutResult(status -> {
            read("A");
            status.setRollbackOnly();
        });
        read("A");

        assertThat(journal.head("A").number()).isEqualTo(6);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void two_who_write_at_once_keep_one_chain() throws Exception {
        CountDownLatch bothHere = new CountDownLatch(2);
        Thread one = writer(bothHere);
        Thread other = writer(bothHere);
        one.join(TimeUnit.SECONDS.toMillis(60));
        other.join(TimeUnit.SECONDS.toMillis(60));

        assertThat(journal.head("A").number()).isEqualTo(105);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void another_school_does_not_wait() {
        transaction.executeWithoutResult(status -> {
            read("A");
            Thread other = new Thread(() -> read("B"));
            other.start();
            assertThat(ended(other)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(journal.head("B").number()).isEqualTo(6);
    }

    @Test
    void a_line_holds_what_was_hashed_and_nothing_breaks_it() {
        journal.enter(new SheetRead("sheet", "A", "2025-26/Y", "10\t01\n", Optional.of("Анна\tПетровна")));

        assertThat(sql.queryForObject(
                        "select made_by || '|' || subject from journal.entry where school = 'A' and number = 6",
                        String.class))
                .isEqualTo("Анна Петровна|10 01  sheet");
        assertThat(flaws()).isEmpty();
    }

    @Test
    void a_head_is_read_as_it_is_printed() {
        JournalHead head = journal.head("A");

        assertThat(JournalHead.read(" " + head + " ")).contains(head);
        assertThat(JournalHead.read("5:abc")).isEmpty();
        assertThat(journal.head("X")).isEqualTo(JournalHead.NONE);
    }

    private Thread writer(CountDownLatch bothHere) {
        Thread writer = new Thread(() -> {
            bothHere.countDown();
            for (int i = 0; i < 50; i++) {
                read("A");
            }
        });
        writer.start();
        return writer;
    }

    private static boolean ended(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String school) {
        journal.enter(new SheetRead("sheet", school, "2025-26/Y", "1001", Optional.of("anna")));
    }

    private void cutOff() {
        tamper("delete from journal.entry where school = 'A' and number >= 5");
        tamperHeads("update journal.head set number = 4, hash ="
                + " (select hash from journal.entry where school = 'A' and number = 4) where school = 'A'");
    }

    /** As somebody who may do everything in the database. */
    private void tamper(String statement) {
        sql.execute("grant all on journal.entry to current_user; alter table journal.entry disable trigger user; "
                + statement + "; alter table journal.entry enable trigger user");
    }

    private void tamperHeads(String statement) {
        sql.execute("grant all on journal.head to current_user; alter table journal.head disable trigger user; "
                + statement + "; alter table journal.head enable trigger user");
    }

    private List<String> flaws() {
        return flaws(Optional.empty(), Optional.empty());
    }

    private List<String> flaws(Optional<String> school, Optional<JournalHead> printed) {
        List<String> flaws = new ArrayList<>();
        new JournalCheck(sql, transaction)
                .look(
                        school,
                        printed,
                        flaw -> flaws.add(
                                flaw.code() + " " + flaw.school() + " " + flaw.number() + " " + flaw.detail()));
        return flaws;
    }
}

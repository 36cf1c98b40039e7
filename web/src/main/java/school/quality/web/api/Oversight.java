package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.AuditDesk;
import school.quality.jobs.store.access.Person;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.TokenScope;
import school.quality.jobs.store.journal.JournalEntry;
import school.quality.jobs.store.journal.JournalFilter;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;

/** Who did what, and who may sign in. */
@RestController
@Tag(name = "Oversight")
final class Oversight {

    private static final int AT_ONCE = 500;

    private final AuditDesk journal;
    private final AccessDesk access;
    private final RowSecurity rows;

    Oversight(AuditDesk journal, AccessDesk access, RowSecurity rows) {
        this.journal = journal;
        this.access = access;
        this.rows = rows;
    }

    @Operation(summary = "The newest 500 entries of the journal, or those before the number given, with their hashes")
    @GetMapping("/api/v1/schools/{school}/journal")
    @EntryTo(Room.JOURNAL)
    @Scoped(TokenScope.OVERSIGHT)
    List<JournalEntry> journal(Viewer viewer, @RequestParam(required = false) @Nullable Long before) {
        return journal.newest(JournalFilter.of(viewer.school()), before, AT_ONCE);
    }

    /** Somebody who may sign in; {@code staffId} is null where it is nobody of the staff. */
    record MaySignIn(String login, String name, @Nullable String staffId, Set<Role> roles, boolean open) {

        static MaySignIn of(Person person) {
            return new MaySignIn(
                    person.account().login(),
                    person.account().name(),
                    person.staffId(),
                    new TreeSet<>(person.roles()),
                    person.account().active());
        }
    }

    @Operation(summary = "Who may sign in to the school, and in which roles")
    @GetMapping("/api/v1/schools/{school}/people")
    @EntryTo(Room.PEOPLE)
    @Scoped(TokenScope.OVERSIGHT)
    List<MaySignIn> people(Viewer viewer) {
        return rows.asProgram(() -> access.people(viewer.school())).stream()
                .map(MaySignIn::of)
                .toList();
    }
}

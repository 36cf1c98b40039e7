package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.AuditRefused.Code;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalCheck;
import school.quality.jobs.store.journal.JournalEntries;
import school.quality.jobs.store.journal.JournalEntry;
import school.quality.jobs.store.journal.JournalFilter;
import school.quality.jobs.store.journal.JournalFlaw;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.jobs.store.results.Schools;

/** Shows the journal of changes, and whether anybody has tampered with it. */
public final class AuditDesk {

    private final Schools schools;
    private final Journal journal;
    private final JournalEntries entries;
    private final JournalCheck check;
    private final Exports exports;

    AuditDesk(Schools schools, Journal journal, JournalEntries entries, JournalCheck check, Exports exports) {
        this.schools = schools;
        this.journal = journal;
        this.entries = entries;
        this.check = check;
        this.exports = exports;
    }

    /**
     * What was looked at.
     *
     * @param head the newest entry, where one school was looked at
     */
    public record Verified(long entries, long chains, Optional<JournalHead> head) {}

    /**
     * Looks for changed, removed and inserted entries.
     *
     * @param school code; empty for all
     * @param printed a head that stands on a paper of the school
     * @param flaws hears what is wrong, as it is found
     * @throws AuditRefused where the school is not clear
     */
    public Verified verify(Optional<String> school, Optional<JournalHead> printed, Consumer<JournalFlaw> flaws) {
        Optional<String> of = printed.isPresent() ? Optional.of(school(school)) : school.map(this::known);
        JournalCheck.Looked looked = check.look(of, printed, flaws);
        return new Verified(looked.entries(), looked.chains(), of.map(journal::head));
    }

    /**
     * A page of the wanted entries of one school, the newest first.
     *
     * @param before only those with a lower number; null for the newest of all
     */
    public List<JournalEntry> newest(JournalFilter wanted, @Nullable Long before, int number) {
        return entries.newest(wanted, before, number);
    }

    /** Shows the wanted entries one by one, the oldest first. */
    public void list(JournalFilter wanted, Consumer<JournalEntry> shown) {
        wanted.school().ifPresent(this::known);
        entries.read(wanted, found -> {
            found.forEach(shown);
            return true;
        });
    }

    /**
     * Writes the wanted entries into a file, which is an entry itself.
     *
     * @throws ExportRefused where the file cannot be written
     */
    public void write(JournalFilter wanted, ExportRequest.Form form, Locale language, Path file, Optional<String> by) {
        List<String> of = wanted.school().map(this::known).map(List::of).orElseGet(this::schools);
        journal.enter(new HandedOut("audit", Optional.empty(), of, form.name(), false, by));
        Target target = new Target(file, Format.valueOf(form.name()), language, new Heading(of, "", null, null));
        try {
            entries.read(wanted, found -> {
                exports.journal(found.iterator(), target);
                return true;
            });
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private List<String> schools() {
        return schools.all().stream().map(Schools.School::code).toList();
    }

    private String known(String code) {
        return school(Optional.of(code));
    }

    private String school(Optional<String> code) {
        return SchoolOfStep.of(
                        schools,
                        code,
                        unknown -> new AuditRefused(Code.NO_SUCH_SCHOOL, unknown),
                        number -> new AuditRefused(Code.WHICH_SCHOOL, number))
                .code();
    }
}

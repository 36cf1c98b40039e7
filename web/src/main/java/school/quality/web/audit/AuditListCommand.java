package school.quality.web.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.AuditDesk;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.store.journal.JournalEntry;
import school.quality.jobs.store.journal.JournalFilter;
import school.quality.web.program.Actor;
import school.quality.web.program.DayConverter;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows entries of the journal, or writes them to a file. */
@Command(name = "list", sortOptions = false)
final class AuditListCommand implements Callable<Integer> {
    private static final int SECONDS = 19;
    private static final int LONGEST = 160;

    private final Program program;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "audit.school")
    @Nullable
    String school;

    @Option(names = "--from", paramLabel = "D", converter = DayConverter.class)
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", converter = DayConverter.class)
    @Nullable
    LocalDate to;

    @Option(names = "--kind", paramLabel = "KIND")
    @Nullable
    String kind;

    @Option(names = "--made-by", paramLabel = "USER", descriptionKey = "vsoko.audit.list.who")
    @Nullable
    String madeBy;

    @Mixin
    Actor actor = new Actor();

    @Option(names = "--format", paramLabel = "text|csv|xlsx|json")
    Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    /** On the screen or as a file. */
    enum Form {
        TEXT,
        CSV,
        XLSX,
        JSON
    }

    AuditListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/audit");
        if ((format == Form.TEXT) != (out == null)) {
            program.err().println(words.text(out == null ? "need-out" : "need-format"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        return out == null ? show(words) : write(words, out);
    }

    private int write(Words words, Path file) {
        program.bean(AuditDesk.class)
                .write(wanted(), ExportRequest.Form.valueOf(format.name()), program.locale(), file, actor.name());
        program.out().println(words.text("written", file));
        return ExitCode.DONE;
    }

    private int show(Words words) {
        AtomicLong shown = new AtomicLong();
        program.bean(AuditDesk.class).list(wanted(), entry -> {
            shown.incrementAndGet();
            program.out().println(line(entry, words));
        });
        if (shown.get() == 0) {
            program.out().println(words.text("nothing"));
        }
        return ExitCode.DONE;
    }

    private JournalFilter wanted() {
        return new JournalFilter(
                Optional.ofNullable(school),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(kind).map(name -> name.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(madeBy));
    }

    private static String line(JournalEntry entry, Words words) {
        String about = entry.period() == null ? entry.subject() : entry.period() + " " + entry.subject();
        return words.text(
                "line",
                entry.madeAt().substring(0, SECONDS) + "Z",
                entry.school().isEmpty() ? "-" : entry.school(),
                Long.toString(entry.number()),
                words.text("kind." + entry.kind()),
                about,
                entry.by() == null ? words.text("unknown") : entry.by(),
                change(entry, words));
    }

    private static String change(JournalEntry entry, Words words) {
        if (entry.before() == null && entry.after() == null) {
            return "";
        }
        return words.text("change", shortened(entry.before()), shortened(entry.after()));
    }

    /** A load of many tables would fill the screen; files have everything. */
    private static String shortened(@Nullable String json) {
        String text = Objects.toString(json, "-");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}

package school.quality.web.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.AuditDesk;
import school.quality.jobs.store.journal.JournalFlaw;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Finds entries of the journal that were changed, removed or put in. */
@Command(name = "verify", sortOptions = false)
final class AuditVerifyCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "audit.school")
    @Nullable
    String school;

    @Option(names = "--head", paramLabel = "NUMBER:HASH")
    @Nullable
    String head;

    AuditVerifyCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/audit");
        Optional<JournalHead> printed = Optional.ofNullable(head).flatMap(JournalHead::read);
        if (head != null && printed.isEmpty()) {
            program.err().println(words.text("bad-head", head));
            return ExitCode.WRONG_ARGUMENTS;
        }
        return verify(printed, words);
    }

    private int verify(Optional<JournalHead> printed, Words words) {
        AtomicLong found = new AtomicLong();
        AuditDesk.Verified verified = program.bean(AuditDesk.class)
                .verify(Optional.ofNullable(school), printed, flaw -> {
                    found.incrementAndGet();
                    program.err().println(sentence(flaw, words));
                });
        String entries = Long.toString(verified.entries());
        program.out()
                .println(
                        found.get() == 0
                                ? words.text("whole", entries, Long.toString(verified.chains()))
                                : words.text("broken", Long.toString(found.get()), entries));
        verified.head().ifPresent(newest -> program.out().println(words.text("head", Objects.toString(newest))));
        return found.get() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String sentence(JournalFlaw flaw, Words words) {
        String journal = flaw.school().isEmpty() ? words.text("installation") : flaw.school();
        return words.text(flaw.code().name(), journal, Long.toString(flaw.number()), detail(flaw, words));
    }

    private static String detail(JournalFlaw flaw, Words words) {
        return switch (flaw.code()) {
            case HEAD_GONE, HEAD_DIFFERS -> place(flaw.detail(), words);
            default -> flaw.detail();
        };
    }

    /** Where the head was kept: a word of the program, then the period or the order. */
    private static String place(String kept, Words words) {
        String[] parts = kept.split(" ", 2);
        return words.text("place." + parts[0], parts.length > 1 ? parts[1] : "");
    }
}

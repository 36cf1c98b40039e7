package school.quality.web.orders;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.engine.money.Money;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.LockDesk;
import school.quality.jobs.store.CorrectedPerson;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows what a later result of a locked period changes, by person and cause; writes it to a file where one is named. */
@Command(name = "correction", sortOptions = false)
public final class CorrectionCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Mixin
    Actor actor = new Actor();

    public CorrectionCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new PaymentTold(program).after(this::show);
    }

    private int show(Words words) {
        Optional<Form> form = form();
        if (out != null && form.isEmpty()) {
            program.err().println(words.text("NO_SUCH_FORM", out));
            return ExitCode.WRONG_ARGUMENTS;
        }
        LockDesk desk = program.bean(LockDesk.class);
        String asked = Objects.requireNonNull(period);
        List<CorrectedPerson> people = desk.correction(asked, Optional.ofNullable(school));
        people.forEach(person -> program.out().println(line(person, words)));
        program.out().println(people.isEmpty() ? words.text("nobody") : total(people, words));
        form.ifPresent(chosen -> {
            desk.write(people, asked, chosen, program.locale(), Objects.requireNonNull(out), actor.name());
            program.out().println(words.text("written", out));
        });
        return ExitCode.DONE;
    }

    private Optional<Form> form() {
        String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return Stream.of(Form.values())
                .filter(one -> name.endsWith("." + one.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String line(CorrectedPerson person, Words words) {
        return words.text(
                "corrected",
                person.staffId(),
                person.pointsBefore().toPlainString(),
                person.pointsAfter().toPlainString(),
                person.before(),
                person.after(),
                person.difference(),
                person.byData(),
                person.byRule(),
                person.byDecision(),
                person.ownUnchanged() ? words.text("through-fund") : "");
    }

    private static String total(List<CorrectedPerson> people, Words words) {
        List<CorrectedPerson> others =
                people.stream().filter(CorrectedPerson::ownUnchanged).toList();
        return words.text("correction-total", difference(people), difference(others), others.size());
    }

    private static Money difference(List<CorrectedPerson> people) {
        return people.stream().map(CorrectedPerson::difference).reduce(Money.ZERO, Money::plus);
    }
}

package school.quality.web.people;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Person;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Prints who may sign in to a school, and as what. */
@Command(name = "list", sortOptions = false)
final class UserListCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    UserListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        AccessDesk desk = program.bean(AccessDesk.class);
        desk.people(desk.school(Optional.ofNullable(school)))
                .forEach(person -> program.out().println(line(person)));
        return ExitCode.DONE;
    }

    private String line(Person person) {
        String roles = person.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        String closed = person.account().active()
                ? ""
                : " " + program.words("messages/users").text("closed");
        return "%-20s %-10s %s  %s%s"
                .formatted(
                        person.account().login(),
                        Optional.ofNullable(person.staffId()).orElse("-"),
                        roles,
                        person.account().name(),
                        closed);
    }
}

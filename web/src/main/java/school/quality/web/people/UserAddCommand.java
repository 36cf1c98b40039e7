package school.quality.web.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.Invitation;
import school.quality.jobs.store.access.Role;
import school.quality.web.access.OneTime;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Lets somebody sign in to a school and prints the password for the first time. */
@Command(name = "add", sortOptions = false)
final class UserAddCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "user.login")
    @Nullable
    String login;

    @Option(names = "--name", paramLabel = "NAME", required = true)
    @Nullable
    String name;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--staff", paramLabel = "ID")
    @Nullable
    String staffId;

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    List<Role> roles = List.of();

    @Mixin
    Actor actor = new Actor();

    UserAddCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/users");
        AccessDesk desk = program.bean(AccessDesk.class);
        if (roles.contains(Role.SYSTEM_ADMINISTRATOR)) {
            program.err().println(words.text("of-no-school"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        OneTime password = OneTime.fresh();
        Invitation invitation = new Invitation(
                Objects.requireNonNull(login),
                Objects.requireNonNull(name),
                desk.school(Optional.ofNullable(school)),
                staffId,
                EnumSet.copyOf(roles));
        boolean fresh = desk.invite(invitation, password.hash(), actor.name().orElse("?"));
        program.out().println(fresh ? words.text("added", login, password.text()) : words.text("joined", login));
        return ExitCode.DONE;
    }
}

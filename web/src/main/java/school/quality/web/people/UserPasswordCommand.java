package school.quality.web.people;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Account;
import school.quality.web.access.OneTime;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Gives somebody who has forgotten the password, the administrator of the system too, a new one for one time. */
@Command(name = "password", sortOptions = false)
final class UserPasswordCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "LOGIN", descriptionKey = "user.login")
    @Nullable
    String login;

    UserPasswordCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/users");
        AccessDesk desk = program.bean(AccessDesk.class);
        Optional<Account> account = desk.account(Objects.requireNonNull(login));
        if (account.isEmpty()) {
            program.err().println(words.text("unknown", login));
            return ExitCode.FAILED;
        }
        OneTime password = OneTime.fresh();
        desk.changePassword(account.get().accountId(), password.hash(), true);
        program.out().println(words.text("renewed", login, password.text()));
        return ExitCode.DONE;
    }
}

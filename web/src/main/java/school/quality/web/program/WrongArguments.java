package school.quality.web.program;

import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that make no sense: says which ones, and where to read how it is done. */
public final class WrongArguments implements IParameterExceptionHandler {
    private final Program program;

    public WrongArguments(Program program) {
        this.program = program;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var words = program.words();
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        program.err().println(sentence(wrong, words));
        program.err().println(words.text("arguments.help", command));
        return ExitCode.WRONG_ARGUMENTS;
    }

    private static String sentence(ParameterException wrong, Words words) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.text("arguments.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return words.text("arguments.missing", names(missing));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.text("arguments.twice", name(twice.getOverwritten()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return words.text("arguments.exclusive");
        }
        return wrong.getArgSpec() == null
                ? words.text("arguments.wrong")
                : words.text("arguments.value", String.valueOf(wrong.getValue()), name(wrong.getArgSpec()));
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(WrongArguments::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.words.Words;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage as a sentence in the person's language: picocli speaks English only. */
final class UsageFailure {
    private UsageFailure() {
    }

    static String sentence(ParameterException wrong, Words words) {
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return words.get("command.usage.missing",
                    missing.getMissing().stream().map(UsageFailure::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.get("command.usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? String.valueOf(wrong.getMessage())
                : words.get("command.usage.bad-value", name(argument), String.valueOf(wrong.getValue()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

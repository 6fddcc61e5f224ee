package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.ReportAnswer.Option;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the store has what a scope names. */
final class ScopeCheck {
    private final ReportRepository repository;

    ScopeCheck(ReportRepository repository) {
        this.repository = repository;
    }

    /** The first option that names what is not there. */
    Optional<UnknownScope> refuse(Scope scope) {
        return Stream.of(refuse(Option.NETWORK, scope.network(), repository::listNetworks),
                refuse(Option.DEPARTMENT, scope.department(), repository::listDepartments),
                refuse(Option.AGREEMENT, scope.agreement(), repository::listAgreements)).flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnknownScope> refuse(Option option, @Nullable String code, Supplier<List<Choice>> choices) {
        if (code == null) {
            return Optional.empty();
        }
        List<Choice> accepted = choices.get();
        return accepted.stream().anyMatch(choice -> choice.code().equals(code))
                ? Optional.empty()
                : Optional.of(new UnknownScope(option, code, accepted));
    }
}

package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.Scope;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways to restrict a report. */
enum ScopeOption {
    NETWORK, DEPARTMENT, AGREEMENT;

    static Set<ScopeOption> setIn(Scope scope) {
        Set<ScopeOption> options = EnumSet.noneOf(ScopeOption.class);
        for (ScopeOption option : values()) {
            if (option.valueIn(scope) != null) {
                options.add(option);
            }
        }
        return options;
    }

    @Nullable
    String valueIn(Scope scope) {
        return switch (this) {
            case NETWORK -> scope.network();
            case DEPARTMENT -> scope.department();
            case AGREEMENT -> scope.agreement();
        };
    }
}

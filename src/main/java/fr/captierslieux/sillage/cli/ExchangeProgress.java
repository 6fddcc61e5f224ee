package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.exchange.ImportProgress;

/** How far an import or export is, on a terminal. */
final class ExchangeProgress implements ImportProgress {
    private final Terminal terminal;

    ExchangeProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(Step step, String what, long rows) {
        terminal.progress(terminal.words().get("exchange.progress." + step.name(), what, rows));
    }
}

package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody is there to be asked; what goes wrong ends the work instead of a dialog. */
final class NoPrompts implements Prompts {
    @Override
    public Answer confirm(Question question) {
        return Answer.LEAVE_IT;
    }

    @Override
    public <T> Optional<T> choose(Question question, List<Option<T>> options) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return Optional.empty();
    }

    @Override
    public List<Path> openFiles(FileQuestion question) {
        return List.of();
    }

    @Override
    public void showDocument(Path file) {
        // nobody looks at it
    }

    @Override
    public Optional<Path> openFolder(FileQuestion question) {
        return Optional.empty();
    }

    @Override
    public void problem(Problem problem) {
        throw new IllegalStateException(problem.code(), problem.cause());
    }

    @Override
    public void refused(Refusal refusal) {
        throw new IllegalStateException(refusal.sentenceKey());
    }

    @Override
    public void tell(Notice notice) {
        // nobody reads it
    }

    @Override
    public void showFolder(Path folder) {
        // nobody looks at it
    }
}

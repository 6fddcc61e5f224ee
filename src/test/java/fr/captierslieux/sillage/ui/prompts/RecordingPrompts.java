package fr.captierslieux.sillage.ui.prompts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as a test says and keeps what was told. */
public final class RecordingPrompts implements Prompts {
    public final List<Notice> notices = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public final List<Refusal> refusals = new ArrayList<>();
    public final List<FileQuestion> fileQuestions = new ArrayList<>();
    public final List<Question> choices = new ArrayList<>();
    /** What could be chosen, as it is read. */
    public final List<List<String>> offered = new ArrayList<>();
    public final List<Question> questions = new ArrayList<>();
    public final List<Path> folders = new ArrayList<>();
    public final List<Path> documents = new ArrayList<>();
    /** What is chosen when files are asked for. */
    public final List<Path> files = new ArrayList<>();
    private @Nullable Path answer;
    private boolean first;
    private boolean last;
    private Answer meant = Answer.LEAVE_IT;

    /** Every question for a place is answered so. */
    public RecordingPrompts answering(Path place) {
        answer = place;
        return this;
    }

    /** Of several, the first is chosen. */
    public void choosingFirst() {
        first = true;
    }

    /** Of several, the last is chosen. */
    public void choosingLast() {
        last = true;
    }

    /** Whatever is asked for is meant. */
    public void confirming() {
        meant = Answer.DO_IT;
    }

    @Override
    public Answer confirm(Question question) {
        questions.add(question);
        return meant;
    }

    @Override
    public <T> Optional<T> choose(Question question, List<Option<T>> options) {
        choices.add(question);
        offered.add(options.stream().map(Option::label).toList());
        if (last) {
            return Optional.of(options.getLast().value());
        }
        if (first) {
            return options.stream().map(Option::value).findFirst();
        }
        // a kind of file is chosen as the place that is answered later ends
        return options.stream().filter(option -> answer != null && answer.toString().endsWith("." + option.value()))
                .map(Option::value).findFirst();
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        fileQuestions.add(question);
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        fileQuestions.add(question);
        return Optional.ofNullable(answer);
    }

    @Override
    public List<Path> openFiles(FileQuestion question) {
        fileQuestions.add(question);
        return files;
    }

    @Override
    public void showDocument(Path file) {
        documents.add(file);
    }

    @Override
    public Optional<Path> openFolder(FileQuestion question) {
        fileQuestions.add(question);
        return Optional.ofNullable(answer);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public void tell(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void showFolder(Path folder) {
        folders.add(folder);
    }
}

package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Who was met: chips, the team of the case's project offered before anything is typed. A person who is not there yet gets a card
 * beneath, for both names and the team, and is saved with the row.
 */
final class PeopleEditor implements FieldEditor {
    private final FieldModel model;
    private final Words words;
    private final ChipsEditor chips;
    private final VBox box;
    private final Team team;
    private final List<NewPersonCard> cards = new ArrayList<>();
    private boolean writing;

    /** Whether there is a team that people who are met may join. */
    enum Team {
        OF_CASE, NONE
    }

    /** @param caseCode the case whose project's team is met; empty while none is chosen */
    PeopleEditor(FieldModel model, String label, Offers offers, Team team, Supplier<String> caseCode, Words words,
            Overlay overlay) {
        this.team = team;
        this.model = model;
        this.words = words;
        this.chips = new ChipsEditor(model, label, offers, words, overlay,
                new ChipsEditor.Source((typed, answer) -> offers.findPeople(caseCode.get(), typed, answer),
                        typed -> Optional.of(typed.isBlank()
                                ? words.get("form.create.personnes")
                                : words.get("form.people.create", typed.strip())),
                        typed -> NewPerson.named(typed).part(), ChipsEditor.Offered.AT_ONCE));
        this.box = new VBox(6, chips.node());
        box.getStyleClass().add("people-field");
        model.entryProperty().subscribe(this::show);
    }

    private void show(String entry) {
        if (writing) {
            return;
        }
        List<NewPerson> coming = NewPerson.listIn(entry);
        if (!coming.equals(cards.stream().map(NewPersonCard::person).toList())) {
            boolean more = coming.size() > cards.size() && chips.node().isFocusWithin();
            cards.clear();
            for (int i = 0; i < coming.size(); i++) {
                int number = i;
                cards.add(new NewPersonCard(coming.get(i), words, team, () -> write(number)));
            }
            box.getChildren().setAll(chips.node());
            box.getChildren().addAll(cards);
            if (more && !coming.getLast().isNamed()) { // one word is half a name: the other half is asked for
                cards.getLast().askForName();
            }
        }
    }

    /** A name was changed in its card: it stands so in the entry. */
    private void write(int card) {
        writing = true;
        int[] next = {0};
        model.entryProperty().set(Stream.of(model.entryProperty().get().split("\\|"))
                .map(part -> NewPerson.isNew(part) && next[0]++ == card ? cards.get(card).person().part() : part)
                .collect(Collectors.joining("|")));
        writing = false;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node target() {
        return chips.target();
    }
}

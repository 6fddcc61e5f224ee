package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Several choices as chips in one field, with completion for the next. Backspace takes the last one back. */
final class ChipsEditor implements FieldEditor {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("within");
    private static final double LEAST = 70;
    private static final double PADDING = 14;
    /** Stands in the list for what is not there yet. */
    private static final String NEW = "+";

    private final FieldModel model;
    private final String label;
    private final Offers offers;
    private final Words words;
    private final Editing editing;
    private final FlowPane box = new FlowPane(6, 4);
    private final TextField text = new TextField();
    private final ChoiceList list;
    private final List<Button> chips = new ArrayList<>();
    private final Source source;
    private boolean writing;

    /**
     * What a field offers.
     *
     * @param find   what may be meant by what is typed
     * @param create what the line reads that makes anew what is typed; empty where nothing is made of it
     * @param part   how what is made stands in the entry
     * @param when   when it is offered
     */
    record Source(BiConsumer<String, Consumer<List<Choice>>> find, Function<String, Optional<String>> create,
            UnaryOperator<String> part, Offered when) {
    }

    /** When a field offers something. */
    enum Offered {
        /** Once something is typed, or asked for by the arrow key. */
        TYPED_FOR,
        /** As soon as the keyboard comes to the empty field. */
        AT_ONCE
    }

    ChipsEditor(FieldModel model, String label, Offers offers, Words words, Overlay overlay) {
        this(model, label, offers, words, overlay,
                new Source((typed, answer) -> offers.find(model.field().editing(), typed, answer),
                        typed -> Optional.empty(),
                        UnaryOperator.identity(), Offered.TYPED_FOR));
    }

    ChipsEditor(FieldModel model, String label, Offers offers, Words words, Overlay overlay, Source source) {
        this.source = source;
        this.model = model;
        this.label = label;
        this.offers = offers;
        this.words = words;
        this.editing = model.field().editing();
        box.getStyleClass().add("chips-field");
        text.getStyleClass().add("in-chips");
        text.setPromptText(words.get("form.chips.add"));
        text.setMinWidth(LEAST);
        text.setPrefWidth(LEAST);
        list = new ChoiceList(text, box, overlay, label, this::take);
        box.setOnMouseClicked(event -> {
            text.requestFocus();
            offer("");
        });
        text.focusedProperty().subscribe(focused -> {
            box.pseudoClassStateChanged(FOCUSED, focused);
            if (!focused) {
                finish();
            } else if (source.when() == Offered.AT_ONCE && model.entryProperty().get().isEmpty()) {
                offer("");
            }
        });
        text.textProperty().subscribe((before, now) -> typed(now));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.entryProperty().subscribe(this::show);
    }

    private void take(Choice choice) {
        boolean goesOn = source.when() == Offered.AT_ONCE && text.getText().isEmpty();
        write(with(codes(), choice.code().equals(NEW) ? source.part().apply(text.getText()) : choice.code()), "");
        if (!choice.code().equals(NEW)) {
            text.requestFocus();
        }
        if (goesOn && !choice.code().equals(NEW)) { // whoever was not typed for comes with others
            offer("");
        }
    }

    private List<String> codes() {
        return List.of(model.entryProperty().get().split("\\|")).stream()
                .filter(code -> !code.isEmpty() && !code.startsWith(Typing.OPEN)).toList();
    }

    private static List<String> with(List<String> codes, String one) {
        List<String> all = new ArrayList<>(codes);
        all.add(one);
        return all;
    }

    private void write(List<String> codes, String open) {
        String chosen = codes.stream().distinct().collect(Collectors.joining("|"));
        String rest = open.isBlank() || isFree() ? "" : Typing.OPEN + open;
        model.entryProperty().set(chosen + (chosen.isEmpty() || rest.isEmpty() ? "" : "|") + rest);
    }

    private void typed(String now) {
        if (!writing) {
            writing = true;
            if (isFree()) {
                if (now.endsWith(";") || now.endsWith("|")) {
                    takeFree(now.substring(0, now.length() - 1));
                }
            } else {
                if (now.indexOf('|') >= 0) { // it parts the chips
                    text.setText(now.replace("|", ""));
                }
                write(codes(), text.getText());
                offer(text.getText());
            }
            writing = false;
        }
    }

    private boolean isFree() {
        return editing instanceof Editing.FreeList;
    }

    private void takeFree(String typed) {
        writing = true;
        write(with(codes(), typed.replace('|', ' ').strip()), "");
        text.clear();
        writing = false;
    }

    private void offer(String typed) {
        list.unmark();
        Set<String> there = Set.copyOf(codes());
        source.find().accept(typed, found -> {
            if (text.isFocused() && (typed.isEmpty() || typed.equals(text.getText()))) {
                List<Choice> rest = found.stream().filter(choice -> !there.contains(choice.code())).toList();
                list.show(rest, rest.isEmpty() && typed.isBlank() ? null : creation(typed), !typed.isBlank());
            }
        });
    }

    private @Nullable Choice creation(String typed) {
        return source.create().apply(typed).map(label -> new Choice(NEW, label, "")).orElse(null);
    }

    private void show(String entry) {
        chips.clear();
        codes().forEach(code -> chips.add(chip(code)));
        box.getChildren().setAll(chips);
        box.getChildren().add(text);
        String open = List.of(entry.split("\\|")).stream().filter(each -> each.startsWith(Typing.OPEN))
                .map(each -> each.substring(1)).findFirst().orElse("");
        if (!writing && !isFree()) {
            writing = true;
            text.setText(open);
            writing = false;
        }
        text.setAccessibleText(codes().isEmpty()
                ? label
                : words.get("form.spoken-choice", label,
                        codes().stream().map(code -> offers.label(editing, code)).collect(Collectors.joining(", "))));
    }

    private Button chip(String code) {
        String name = offers.label(editing, code);
        Button chip = new Button(name, new FontIcon(Material2OutlinedAL.CLOSE));
        chip.getStyleClass().setAll("button", "field-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(words.get("form.chips.remove", name));
        chip.setFocusTraversable(false); // the arrow keys reach it from the text
        chip.setOnAction(event -> remove(code));
        chip.setOnKeyPressed(event -> onChipKey(event, chip, code));
        chip.maxWidthProperty().bind(box.widthProperty().subtract(PADDING)); // as long as a line
        return chip;
    }

    private void remove(String code) {
        write(codes().stream().filter(each -> !each.equals(code)).toList(), text.getText());
        text.requestFocus();
    }

    private void onChipKey(KeyEvent event, Button chip, String code) {
        int at = chips.indexOf(chip);
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> remove(code);
            case LEFT -> chips.get(Math.max(0, at - 1)).requestFocus();
            case RIGHT -> (at + 1 < chips.size() ? chips.get(at + 1) : text).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        boolean atStart = text.getText().isEmpty();
        if (atStart && !chips.isEmpty() && event.getCode() == KeyCode.BACK_SPACE) {
            remove(codes().getLast());
            event.consume();
        } else if (atStart && !chips.isEmpty() && event.getCode() == KeyCode.LEFT) {
            chips.getLast().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !list.isOpen()) {
            offer("");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && isFree() && !atStart) {
            takeFree(text.getText());
            event.consume();
        }
    }

    @Override
    public void finish() {
        if (isFree() && !text.getText().isBlank()) {
            takeFree(text.getText());
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node target() {
        return text;
    }
}

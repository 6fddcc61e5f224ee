package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above the fields of a form: what others changed, what stands against saving, and what is to be decided. */
final class FormQuestions extends VBox {
    private final FormModel model;
    private final FormWords formWords;
    private final Words words;
    private final Offers offers;
    private final Runnable atTop;
    private final Consumer<Runnable> inPlace;
    private final ListChangeListener<Object> asking = change -> showAll();

    /**
     * @param atTop   brings it into sight
     * @param inPlace runs what changes its height, so that nobody loses the field where they write
     */
    FormQuestions(FormModel model, FormWords formWords, Offers offers, Runnable atTop, Consumer<Runnable> inPlace) {
        super(12);
        this.model = model;
        this.formWords = formWords;
        this.words = formWords.words();
        this.offers = offers;
        this.atTop = atTop;
        this.inPlace = inPlace;
    }

    void bind() {
        model.clashes().addListener(asking);
        model.others().setAside().addListener(asking);
        model.general().addListener(asking);
        model.takenOver().addListener(asking);
        showAll();
    }

    void dispose() {
        model.clashes().removeListener(asking);
        model.others().setAside().removeListener(asking);
        model.general().removeListener(asking);
        model.takenOver().removeListener(asking);
    }

    private void showAll() {
        boolean here = isFocusWithin();
        List<Node> nodes = new ArrayList<>();
        if (!model.takenOver().isEmpty()) {
            String fields = model.takenOver().stream().map(formWords::label).collect(Collectors.joining(", "));
            nodes.add(banner(words.get("form.taken-over", fields), "note"));
        }
        model.general().forEach(fault -> nodes.add(banner(formWords.fault(fault), "danger")));
        model.others().setAside().forEach(clash -> nodes.add(asideBanner(clash)));
        model.clashes().forEach(clash -> nodes.add(card(clash)));
        inPlace.accept(() -> {
            getChildren().setAll(nodes);
            setManaged(!nodes.isEmpty());
        });
        if (here) { // the keyboard was in what was shown anew
            focusFirst();
        }
    }

    void focusFirst() {
        if (getScene() != null) {
            getChildren().stream().filter(ConflictCard.class::isInstance).findFirst().ifPresent(card -> {
                atTop.run();
                card.requestFocus();
            });
        }
    }

    /** A text that gave way to another's, and the way back to it. */
    private Node asideBanner(Clash clash) {
        FlatButton back = new FlatButton(words.get("form.conflict.take-up"), "form-take-up-" + clash.header(),
                () -> model.others().takeUp(clash));
        VBox box = new VBox(4, banner(words.get("form.conflict.aside", formWords.label(clash.header())), "note"), back);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private ConflictCard card(Clash clash) {
        FieldModel field = model.find(clash.header()).orElseThrow();
        Editing editing = field.field().editing();
        return new ConflictCard(clash, formWords.label(clash.header()),
                text -> readable(offers, editing, model.shown(field, text)), editing instanceof Editing.LongText, words,
                decision -> model.decide(clash, decision));
    }

    private static String readable(Offers offers, Editing editing, String shown) {
        return switch (editing) {
            case Editing.CodedList ignored -> several(offers, editing, shown);
            case Editing.References ignored -> several(offers, editing, shown);
            case Editing.People ignored -> several(offers, editing, shown);
            case Editing.Departments ignored -> several(offers, editing, shown);
            case Editing.Line ignored -> shown;
            case Editing.LongText ignored -> shown;
            default -> offers.label(editing, shown);
        };
    }

    private static String several(Offers offers, Editing editing, String shown) {
        return List.of(shown.split("\\|")).stream().filter(code -> !code.isEmpty())
                .map(code -> offers.label(editing, code)).collect(Collectors.joining(", "));
    }

    private static Label banner(String text, String look) {
        Label banner = new Label(text);
        banner.getStyleClass().addAll("form-banner", look);
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setMinHeight(Region.USE_PREF_SIZE);
        return banner;
    }
}

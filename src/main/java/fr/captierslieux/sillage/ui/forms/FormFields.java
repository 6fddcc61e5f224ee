package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.workspace.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a form that is open: what stands in them at first, which of them matter now, and what they change. */
final class FormFields {
    private final FormRequest request;
    private final ExchangeFile file;
    private final List<FieldModel> fields = new ArrayList<>();
    private FormLayout layout;
    private Map<String, String> usual = Map.of();
    private Set<String> unasked = Set.of();

    FormFields(FormRequest request, ExchangeFile file) {
        this.request = request;
        this.file = file;
        this.layout = FormLayouts.of(file.name());
    }

    /**
     * Makes the fields anew and fills them.
     *
     * @param usual what stands in a field of which the row says nothing, by header
     */
    void show(FormStart read, Typing typing, Map<String, String> usual) {
        this.usual = Map.copyOf(usual);
        layout = FormLayouts.of(file.name()).with(read.own().stream()
                .map(own -> new FormField(own.header(), Editing.of(own.type(), own.choices()), 1, null)).toList());
        unasked = file.columns().stream().filter(column -> !read.asks(column.kind())).map(ExchangeColumn::header)
                .collect(Collectors.toSet());
        fields.clear();
        for (FormField field : layout.fields()) {
            boolean required = file.findColumn(field.header()).filter(ExchangeColumn::isRequired)
                    .filter(column -> !(column.kind() instanceof ColumnKind.ListCode)).isPresent(); // made of the label
            FieldModel model = new FieldModel(field, required, entry -> typing.read(file, read.own(), field, entry));
            fill(model, read, typing);
            fields.add(model);
        }
    }

    private void fill(FieldModel model, FormStart read, Typing typing) {
        String header = model.header();
        Editing editing = model.field().editing();
        RecordState state = read.state();
        String now = state == null ? "" : state.text(header);
        model.rebase(now, typing.shown(editing, now.isEmpty() ? usual.getOrDefault(header, "") : now));
        Optional<Draft.Field> drafted = read.drafted(header);
        if (drafted.isPresent()) {
            model.rebaseUnder(drafted.get().before(), typing.shown(editing, drafted.get().before()));
            model.entryProperty().set(typing.shown(editing, drafted.get().typed()));
        } else if (now.isEmpty() && read.draft() == null) {
            model.entryProperty().set(typing.shown(editing,
                    read.defaults().getOrDefault(header, usual.getOrDefault(header, ""))));
        }
    }

    void showRelevant() {
        for (FieldModel field : fields) {
            FormField.When when = field.field().when();
            boolean asked = when == null || !field.entryProperty().get().isEmpty()
                    || find(when.header()).map(FieldModel::text).filter(when::holds).isPresent();
            field.relevantProperty().set(asked && !unasked.contains(field.header())
                    && !Drafts.isGiven(request, field.header()));
        }
    }

    /** Everything to be written, in the order of the fields: of a new row all that it says, of another what was changed. */
    Map<String, Change> changes() {
        Map<String, Change> changes = new HashMap<>();
        request.given().forEach((header, text) -> changes.put(header, new Change("", text)));
        for (FieldModel field : fields) {
            boolean whenTouched = request.row() != null || usual.containsKey(field.header());
            boolean says = field.isTouched() || (!whenTouched && !field.text().isEmpty());
            if (says) {
                changes.put(field.header(), new Change(field.before(), field.text()));
            } else if (request.row() == null) {
                changes.remove(field.header());
            }
        }
        return changes;
    }

    /** What the row says now in a field, asked for by the form or given. */
    String text(String header) {
        return find(header).map(FieldModel::text).filter(text -> !text.isEmpty())
                .orElse(request.given().getOrDefault(header, ""));
    }

    Optional<FieldModel> find(String header) {
        return fields.stream().filter(field -> field.header().equals(header)).findFirst();
    }

    List<FieldModel> list() {
        return List.copyOf(fields);
    }

    FormLayout layout() {
        return layout;
    }
}

package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RecordPanel.Fact;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** All that there is to know of a line. */
final class LinePanel {
    private final SettingsWords words;
    private final RecordPanel panel;

    LinePanel(SettingsWords words, Node... actions) {
        this.words = words;
        panel = new RecordPanel("settings", words.words().get("settings.panel"));
        panel.offer(actions);
    }

    Region node() {
        return panel;
    }

    void show(@Nullable SettingLine line) {
        if (line == null) {
            panel.show(List.of());
            return;
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(RecordPanel.title(line.title(), words.name(line.section()), null));
        nodes.add(RecordPanel.facts(line.details().stream().map(each -> Fact.of(each.label(), each.value())).toList()));
        if (!line.text().isEmpty()) {
            nodes.add(RecordPanel.wrapped(line.text(), ""));
        }
        if (line.retired()) {
            nodes.add(RecordPanel.wrapped(words.words().get("settings.retired.about"), "second-line"));
        }
        panel.show(nodes);
    }
}

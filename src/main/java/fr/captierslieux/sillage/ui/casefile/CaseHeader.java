package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.controls.Initials;
import fr.captierslieux.sillage.ui.controls.Tags;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What stands in the header beside the name of the project: where it is, who carries it, how it was qualified, what can be done. */
final class CaseHeader {
    private static final int AVATARS = 4;

    private final StoryWords words;
    private final HBox identity = new HBox(12);
    private final HBox actions = new HBox(8);
    private final Node primary;

    CaseHeader(StoryWords words, CaseCommands commands) {
        this.words = words;
        CommandControls controls = new CommandControls(words.words());
        identity.setAlignment(Pos.CENTER_LEFT);
        identity.setMinWidth(HBox.USE_PREF_SIZE);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(HBox.USE_PREF_SIZE);
        MenuButton more = new MenuButton(words.get("casefile.more"), new FontIcon(Material2OutlinedMZ.MORE_HORIZ));
        more.setId("case-more");
        more.setAccessibleText(words.get("casefile.more"));
        more.setTooltip(new Tooltip(words.get("casefile.more")));
        more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        more.getStyleClass().addAll("icon-only", "framed");
        commands.more().forEach(command -> more.getItems().add(controls.menuItem(command)));
        primary = controls.primary(commands.followUp);
        actions.getChildren().addAll(controls.plain(commands.orient), controls.plain(commands.stage), primary, more);
    }

    void clear() {
        identity.getChildren().clear();
    }

    void show(CaseFile file) {
        clear();
        String department = file.project().department();
        if (department != null) {
            identity.getChildren().add(Tags.outlined(department));
        }
        identity.getChildren().add(team(file.team()));
        if (file.facts().qualification() != null) {
            identity.getChildren().add(Tags.accent(words.label("qualification", file.facts().qualification())));
        }
        if (file.facts().isClosed()) {
            identity.getChildren().add(Tags.neutral(words.get("case.status.CLOSED")));
        }
    }

    private Node team(List<TeamMember> team) {
        HBox avatars = new HBox(3);
        avatars.setAlignment(Pos.CENTER_LEFT);
        avatars.setId("case-team");
        int shown = team.size() <= AVATARS ? team.size() : AVATARS - 1;
        for (TeamMember member : team.subList(0, shown)) {
            avatars.getChildren().add(avatar(Initials.of(member.name()), named(member)));
        }
        if (shown < team.size()) {
            String others = words.written()
                    .some(team.subList(shown, team.size()).stream().map(TeamMember::name).toList(), 10);
            avatars.getChildren().add(avatar("+" + (team.size() - shown), others));
        }
        return avatars;
    }

    private String named(TeamMember member) {
        return member.role() == null
                ? member.name()
                : member.name() + ", " + words.lower(words.label("member_role", member.role()));
    }

    private static Label avatar(String letters, String who) {
        Label avatar = new Label(letters);
        avatar.getStyleClass().add("team-avatar");
        avatar.setTooltip(new Tooltip(who));
        avatar.setAccessibleText(who);
        return avatar;
    }

    /** One primary button at a time: an open form has its own. */
    void formShown(boolean shown) {
        primary.setVisible(!shown);
        primary.setManaged(!shown);
    }

    List<Node> identity() {
        return List.of(identity);
    }

    List<Node> actions() {
        return List.of(actions);
    }
}

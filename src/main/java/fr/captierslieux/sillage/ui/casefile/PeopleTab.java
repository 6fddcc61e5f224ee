package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.OwnValue;
import fr.captierslieux.sillage.cases.Partner;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Who carries the project, and the networks beside it. */
final class PeopleTab implements CaseTab {
    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;

    PeopleTab(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-people", "casefile.tab.PEOPLE");
    }

    @Override
    public void show(CaseFile file) {
        parts.clear();
        parts.section("casefile.section.team", parts.button("add-member", "casefile.add-member",
                Material2OutlinedMZ.PERSON_ADD, () -> acts.open(requests -> requests.add("membres", ""))));
        if (file.team().isEmpty()) {
            parts.nothing("casefile.no-member");
        }
        file.team().forEach(member -> member(member, file.ownOf(member.row())));
        parts.section("casefile.section.partners", parts.button("add-partner", "casefile.add-partner",
                Material2OutlinedAL.ADD, () -> acts.open(requests -> requests.add("partenaires", "debut"))));
        if (file.partners().isEmpty()) {
            parts.nothing("casefile.no-partner");
        }
        file.partners().forEach(partner -> partner(partner, file.ownOf(partner.row())));
    }

    private void member(TeamMember member, List<OwnValue> own) {
        Hyperlink name = new Hyperlink(member.name());
        name.setOnAction(event -> acts.person(new Navigation.Place.OnePerson(member.person())));
        String known = joined(Stream.concat(
                Stream.of(words.label("member_role", member.role()), member.main() ? words.get("casefile.main") : "",
                        member.email(), member.phone()),
                own.stream().map(words::said)));
        parts.line(name, parts.second(known), parts.acts(member.name(), () -> acts.edit("membres", member.row()),
                () -> acts.remove("membres", member.row(), member.name())));
    }

    private void partner(Partner partner, List<OwnValue> own) {
        String known = joined(Stream.concat(Stream.of(words.label("partner_role", partner.role()),
                words.days(partner.from(), partner.until())), own.stream().map(words::said)));
        parts.line(TabParts.link(partner.network(), () -> acts.network(partner.code())), parts.second(known),
                parts.acts(partner.network(), () -> acts.edit("partenaires", partner.row()),
                        () -> acts.remove("partenaires", partner.row(), partner.network())));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public Region content() {
        return parts.content();
    }

    @Override
    public void focusFirst() {
        parts.focusFirst();
    }
}

package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFacts;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.ProjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the project is, and how the case stands. */
final class ProjectTab implements CaseTab {
    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;

    ProjectTab(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-project", "casefile.tab.PROJECT");
    }

    @Override
    public void show(CaseFile file) {
        parts.clear();
        project(file);
        support(file);
    }

    private void project(CaseFile file) {
        ProjectFacts project = file.project();
        parts.section("casefile.section.project", parts.button("edit-project", "casefile.edit",
                Material2OutlinedAL.EDIT, () -> acts.open(requests -> requests.editProject(""))));
        parts.fact("casefile.fact.name", project.name());
        parts.fact("casefile.fact.description", project.description().strip());
        parts.fact("casefile.fact.place", Stream.of(project.commune(), project.epci(), project.department())
                .filter(each -> each != null).collect(Collectors.joining(", ")));
        parts.fact("casefile.fact.state", words.label("project_state", project.state()));
        parts.fact("casefile.fact.families", labels("family", project.families()));
        parts.fact("casefile.fact.functions", labels("function", project.functions()));
        parts.fact("casefile.fact.initiator", words.label("initiator", project.initiator()));
        parts.fact("casefile.fact.legal-form", words.label("legal_form", project.legalForm()));
        parts.fact("casefile.fact.qpv", words.label("qpv", project.qpv()));
        parts.fact("casefile.fact.structure", day(project.structureCreatedOn()));
        parts.fact("casefile.fact.opened", day(project.openedOn()));
        parts.fact("casefile.fact.origin-project", project.origin() == null ? "" : project.origin());
        parts.ownFacts(file.ownOf(project.row()));
    }

    private void support(CaseFile file) {
        CaseFacts facts = file.facts();
        parts.section("casefile.section.case", parts.button("edit-case", "casefile.edit", Material2OutlinedAL.EDIT,
                () -> acts.open(requests -> requests.editCase(""))));
        parts.fact("casefile.fact.status", words.get("case.status." + facts.status().name()));
        parts.factLink("casefile.fact.network", facts.network(), () -> acts.network(facts.networkCode()));
        parts.fact("casefile.fact.advisor", facts.advisor() == null ? "" : facts.advisor());
        parts.fact("casefile.fact.first-contact", joined(day(facts.firstContactOn()),
                words.lower(words.label("channel", facts.channel()))));
        parts.fact("casefile.fact.referral", words.label("referral_source", facts.referralSource()));
        parts.fact("casefile.fact.first-interview", day(facts.firstInterviewOn()));
        parts.fact("casefile.fact.qualification",
                joined(words.label("qualification", facts.qualification()), day(facts.qualifiedOn())));
        parts.fact("casefile.fact.support", day(facts.supportStartedOn()));
        parts.fact("casefile.fact.closing",
                joined(day(facts.closedOn()), words.lower(words.label("outcome", facts.outcome()))));
        parts.fact("casefile.fact.drop-out", words.label("drop_out_reason", facts.dropOutReason()));
        parts.fact("casefile.fact.continues", facts.continues() == null ? "" : facts.continues().value());
        parts.fact("casefile.fact.agreements", String.join("\n", facts.agreements()));
        parts.fact("casefile.fact.code", facts.code().value());
        parts.ownFacts(file.ownOf(facts.row()));
    }

    private String labels(String list, List<String> codes) {
        List<String> labels = codes.stream().map(code -> words.label(list, code)).toList();
        return labels.isEmpty()
                ? ""
                : labels.getFirst() + labels.stream().skip(1).map(label -> ", " + words.lower(label))
                        .collect(Collectors.joining());
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : words.day(date);
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
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

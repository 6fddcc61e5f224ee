package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FundingObtained;
import fr.captierslieux.sillage.cases.Happening.JobsCounted;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What came of it: jobs and money. */
final class ResultsTab implements CaseTab {
    private final StoryWords words;
    private final CaseActs acts;
    private final TabParts parts;

    ResultsTab(StoryWords words, CaseActs acts) {
        this.words = words;
        this.acts = acts;
        this.parts = new TabParts(words, "case-results", "casefile.tab.RESULTS");
    }

    @Override
    public void show(CaseFile file) {
        parts.clear();
        List<JobsCounted> jobs = file.list(JobsCounted.class);
        parts.section("casefile.section.jobs", parts.button("add-jobs", "casefile.add-jobs", Material2OutlinedAL.ADD,
                () -> acts.open(requests -> requests.add("emplois", "constate_le"))));
        if (jobs.isEmpty()) {
            parts.nothing("casefile.no-jobs");
        } else {
            figure(words.get("casefile.sum.jobs", words.decimal(jobs.stream().map(JobsCounted::created)
                    .filter(each -> each != null).mapToLong(Long::longValue).sum())));
        }
        jobs.forEach(each -> line(each));
        List<FundingObtained> funding = file.list(FundingObtained.class);
        parts.section("casefile.section.funding", parts.button("add-funding", "casefile.add-funding",
                Material2OutlinedAL.ADD, () -> acts.open(requests -> requests.add("financements", "obtenu_le"))));
        if (funding.isEmpty()) {
            parts.nothing("casefile.no-funding");
        } else {
            figure(words.get("casefile.sum.funding",
                    words.euros(funding.stream().mapToLong(FundingObtained::amount).sum())));
        }
        funding.forEach(each -> line(each));
    }

    private void figure(String sentence) {
        Label label = TabParts.wrapped(sentence, "case-sum");
        parts.add(label);
    }

    private void line(Happening happening) {
        Told told = words.tell(new StoryLine.Entry(happening, null, null, false, List.of()));
        parts.line(parts.main(told.text()), parts.second(told.facts()), parts.acts(told.text(),
                () -> acts.edit(happening), () -> acts.remove(happening)));
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

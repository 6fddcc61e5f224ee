package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.projects.KnownTwin;
import fr.captierslieux.sillage.projects.ListTwins;
import fr.captierslieux.sillage.ui.duplicates.TwinPair.Weighed;
import java.util.List;

/** Projects that may be there twice. */
record ProjectTwins(DuplicatesUseCases useCases) implements TwinKind {
    @Override
    public String id() {
        return "projects";
    }

    @Override
    public String file() {
        return "projets";
    }

    @Override
    public TellApart apart() {
        return useCases.tellProjectsApart();
    }

    @Override
    public Found find(ListDuplicates.Watch watch) {
        ListTwins.Pairs found = useCases.listProjects().list(watch);
        return new Found(found.pairs().stream().map(ProjectTwins::pair).toList(), found.more());
    }

    private static TwinPair pair(ListTwins.Pair pair) {
        return new TwinPair(twin(pair.one()), twin(pair.other()), pair.likeness().score(),
                pair.likeness().reasons().stream()
                        .map(reason -> new Weighed("projects.likeness." + reason.name(), reason.weight())).toList());
    }

    private static Twin twin(KnownTwin project) {
        return new Twin(project.id(), project.code(), project.name(), List.of(
                new Twin.Beside("duplicates.team", project.team().stream().map(each -> each.name()).toList()),
                new Twin.Beside("duplicates.cases", project.networks())),
                10L * project.networks().size() + project.team().size());
    }
}

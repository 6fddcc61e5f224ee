package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything of one case, as its page shows it.
 *
 * @param team      the main person first
 * @param partners  networks beside the project, by name
 * @param story     what happened, newest first
 * @param ownValues what rows of the case say in fields of one's own, by row; rows without any are left out
 */
public record CaseFile(CaseFacts facts, ProjectFacts project, List<TeamMember> team, List<Partner> partners,
        List<Happening> story, Map<RowId, List<OwnValue>> ownValues) {
    public CaseFile {
        team = List.copyOf(team);
        partners = List.copyOf(partners);
        story = List.copyOf(story);
        ownValues = Map.copyOf(ownValues);
    }

    /** What happened of one kind, newest first. */
    public <T extends Happening> List<T> list(Class<T> kind) {
        return story.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The stage reached last. */
    public Optional<StageReached> stage() {
        return list(StageReached.class).stream().findFirst();
    }

    /** Minutes face to face, all follow-ups together. */
    public long minutes() {
        return list(FollowUp.class).stream().map(FollowUp::minutes).filter(each -> each != null)
                .mapToLong(Integer::longValue).sum();
    }

    public List<OwnValue> ownOf(RowId row) {
        return ownValues.getOrDefault(row, List.of());
    }
}

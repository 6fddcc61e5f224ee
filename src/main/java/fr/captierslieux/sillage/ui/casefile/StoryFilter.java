package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import java.util.Set;

/** What of the story is shown. */
public enum StoryFilter {
    ALL, MEETINGS, EXCHANGES, PROMISES, ORIENTATIONS, STEPS, NETWORK;

    private static final Set<String> EXCHANGE_KINDS = Set.of("APPEL", "RELECTURE", "MISE_EN_RELATION");

    boolean shows(Happening happening) {
        return switch (this) {
            case ALL -> true;
            case MEETINGS -> happening instanceof Happening.AppointmentMade
                    || (happening instanceof FollowUp followUp && !EXCHANGE_KINDS.contains(followUp.kind()));
            case EXCHANGES -> happening instanceof FollowUp followUp && EXCHANGE_KINDS.contains(followUp.kind());
            case PROMISES -> (happening instanceof FollowUp followUp && followUp.isOpenPromise())
                    || (happening instanceof Happening.TaskStands stands && !stands.task().isDone());
            case ORIENTATIONS -> happening instanceof Happening.OrientationMade;
            case STEPS -> happening instanceof Happening.PlanMade || happening instanceof Happening.TaskStands
                    || happening instanceof Happening.StageReached
                    || happening instanceof Happening.Milestone
                    || happening instanceof Happening.VisionAssessed || happening instanceof Happening.JobsCounted
                    || happening instanceof Happening.FundingObtained;
            case NETWORK -> happening instanceof Happening.TookPart || happening instanceof Happening.Trained
                    || happening instanceof Happening.ResourceGiven || happening instanceof Happening.OtherCase;
        };
    }
}

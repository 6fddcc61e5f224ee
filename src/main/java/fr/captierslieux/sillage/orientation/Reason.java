package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.orientation.Need.NeedTheme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why somebody is suggested, or rather not: what it rests on, and how much it weighs. */
public sealed interface Reason {
    /** Above 0 it speaks for them, below against; 0 is said and moves nothing. */
    int points();

    /** What it is about. */
    default About about() {
        return switch (this) {
            case IsReferent ignored -> About.TERRITORY;
            case WorksIn ignored -> About.TERRITORY;
            case WorksInPartOf ignored -> About.TERRITORY;
            case WorksAcross ignored -> About.TERRITORY;
            case WorksBeside ignored -> About.TERRITORY;
            case WorksElsewhere ignored -> About.TERRITORY;
            case Situation situation -> situation.criterion() == Criterion.THEME ? About.THEME : About.SITUATION;
            case KnowsThemes ignored -> About.THEME;
            case KnowsOtherThemes ignored -> About.THEME;
            case WasOriented ignored -> About.PAST;
            case IsThere ignored -> About.PAST;
            case AccompaniesNobody ignored -> About.PEOPLE;
            case HasNoAdviser ignored -> About.PEOPLE;
            case Answered ignored -> About.ANSWERS;
            case Carries ignored -> About.LOAD;
        };
    }

    default boolean isFor() {
        return points() >= 0;
    }

    /** What reasons are about, in the order in which they are told. */
    enum About {
        TERRITORY, SITUATION, THEME, PAST, PEOPLE, ANSWERS, LOAD
    }

    /** It welcomes the projects of this département. */
    record IsReferent(String department, LocalDate since, int points) implements Reason {
    }

    /** It works in this département. */
    record WorksIn(String department, int points) implements Reason {
    }

    /** It works in a part of this département. */
    record WorksInPartOf(String department, int points) implements Reason {
    }

    /** It works in several départements, this one among them. */
    record WorksAcross(String department, int count, int points) implements Reason {
    }

    /** It works in a département into which the project's intercommunality reaches. */
    record WorksBeside(String department, String epci, int points) implements Reason {
    }

    /** It works in other départements alone. */
    record WorksElsewhere(List<String> departments, int points) implements Reason {
        public WorksElsewhere {
            departments = List.copyOf(departments);
        }
    }

    /** It knows about these themes of the need. */
    record KnowsThemes(List<NeedTheme> themes, int points) implements Reason {
        public KnowsThemes {
            themes = List.copyOf(themes);
        }
    }

    /** It knows about none of the themes of the need, but about these. */
    record KnowsOtherThemes(List<String> themes, int points) implements Reason {
        public KnowsOtherThemes {
            themes = List.copyOf(themes);
        }
    }

    /** The case says this, which calls for that destination, or speaks against it. */
    record Situation(Criterion criterion, String value, int points) implements Reason {
    }

    /** The project was oriented there before. */
    record WasOriented(Earlier earlier, int points) implements Reason {
    }

    /** It is bound to the project already: by an open case where the role is empty. */
    record IsThere(String role, @Nullable LocalDate since, int points) implements Reason {
    }

    /** It says that it accompanies no projects. */
    record AccompaniesNobody(int points) implements Reason {
    }

    /** No adviser of it is known. */
    record HasNoAdviser(int points) implements Reason {
    }

    /** How it answered. */
    record Answered(NetworkPicture.Answers answers, int points) implements Reason {
    }

    /**
     * What it carries.
     *
     * @param usual open cases an adviser has in the networks, in the middle
     */
    record Carries(NetworkPicture.Load load, double usual, int points) implements Reason {
    }
}

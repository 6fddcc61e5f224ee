package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.Attendee.OpenCase;
import fr.captierslieux.sillage.outreach.LifeRow;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** A follow-up that begins at an event: in the open case of whom one talked with, or as a new contact. Knows no control. */
public final class EventFollowUps {
    /** What came of a talk at events of a kind, until somebody says otherwise. */
    private static final Map<String, String> KINDS = Map.of("VISITE", "VISITE", "ATELIER_SENSIBILISATION",
            "ATELIER_COLLECTIF", "CODEVELOPPEMENT", "ATELIER_COLLECTIF");
    private static final String USUAL = "RENDEZ_VOUS";

    private final Prompts prompts;
    private final Clock clock;
    private final Consumer<Code> newContact;

    /** @param newContact begins a contact with somebody who is known */
    public EventFollowUps(Prompts prompts, Clock clock, Consumer<Code> newContact) {
        this.prompts = prompts;
        this.clock = clock;
        this.newContact = newContact;
    }

    /**
     * Begins it.
     *
     * @param open opens the form of the follow-up
     */
    public void begin(LifeRow event, Attendee line, Consumer<FormRequest> open) {
        Code person = line.person();
        if (person == null) {
            prompts.tell(new Notice("event.follow-up.organisation", List.of(line.title()), null));
        } else if (line.cases().isEmpty()) {
            prompts.tell(new Notice("event.follow-up.no-case", List.of(line.title()),
                    new Notice.Action("contact.command.new", () -> newContact.accept(person))));
        } else {
            choose(line).ifPresent(found -> open.accept(request(event, person, found)));
        }
    }

    private Optional<OpenCase> choose(Attendee line) {
        if (line.cases().size() == 1) {
            return Optional.of(line.cases().getFirst());
        }
        return prompts.choose(
                new Question("event.follow-up.title", "event.follow-up.detail", "event.follow-up.choose",
                        List.of(line.title())),
                line.cases().stream().map(each -> new Option<>(each, each.project() + ", " + each.network())).toList());
    }

    private FormRequest request(LifeRow event, Code person, OpenCase found) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = Objects.requireNonNullElse(event.on(), today);
        Map<String, String> given = new HashMap<>();
        given.put("dossier", found.code().value());
        given.put("le", (on.isAfter(today) ? today : on).toString());
        given.put("type", KINDS.getOrDefault(event.kind(), USUAL));
        given.put("mode", "EVENEMENT");
        given.put("personnes", person.value());
        return new FormRequest("suivis", null, given, "compte_rendu");
    }
}

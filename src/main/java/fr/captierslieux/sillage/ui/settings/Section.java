package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.settings.EditSubStage;
import fr.captierslieux.sillage.settings.EditTemplate;
import fr.captierslieux.sillage.settings.ReadRest;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Something that there is to set, with lines of its own. */
sealed interface Section {
    /** Names it. */
    String id();

    /** The form of a new line. */
    FormRequest create();

    /** Whether its lines may be renamed and nothing else. */
    default boolean isFixed() {
        return false;
    }

    /** Whether its lines have an order of their own. */
    default boolean isOrdered() {
        return false;
    }

    /** The entries of a list. */
    record Entries(CodeList list) implements Section {
        @Override
        public String id() {
            return list.name();
        }

        @Override
        public FormRequest create() {
            return FormRequest.create("listes", Map.of("liste", ListNames.exchanged(list.name())));
        }

        @Override
        public boolean isFixed() {
            return !list.open();
        }

        @Override
        public boolean isOrdered() {
            return list.open();
        }
    }

    /** Texts with which notes begin. */
    record Templates() implements Section {
        @Override
        public String id() {
            return "templates";
        }

        @Override
        public FormRequest create() {
            return FormRequest.create(EditTemplate.FILE, Map.of());
        }
    }

    /** Plans without a case, from which plans are made, each over its tasks. */
    record PlanModels() implements Section {
        @Override
        public String id() {
            return "plan-models";
        }

        @Override
        public FormRequest create() {
            return new FormRequest(SupportPlan.FILE, null, Map.of(), "intitule");
        }
    }

    /** Agreements with funders, each over what it promises. */
    record Agreements() implements Section {
        @Override
        public String id() {
            return "agreements";
        }

        @Override
        public FormRequest create() {
            return FormRequest.create(AgreementWords.FILE, Map.of());
        }
    }

    /** Stages within the seven. */
    record SubStages() implements Section {
        @Override
        public String id() {
            return "sub-stages";
        }

        @Override
        public FormRequest create() {
            return FormRequest.create(EditSubStage.FILE, Map.of());
        }

        @Override
        public boolean isOrdered() {
            return true;
        }
    }

    /** What a case says and that calls for a destination outside of the collective. */
    record Situations() implements Section {
        @Override
        public String id() {
            return "situations";
        }

        @Override
        public FormRequest create() {
            return FormRequest.create(ReadRest.SITUATIONS, Map.of());
        }
    }

    /** Numbers: how much reasons about member networks weigh, or after how many days something is worth a look. */
    record Numbers(SetNumber.Kind kind) implements Section {
        @Override
        public String id() {
            return kind == SetNumber.Kind.DAYS ? "days" : "numbers";
        }

        @Override
        public FormRequest create() {
            return FormRequest.create(ReadRest.NUMBERS, Map.of());
        }

        @Override
        public boolean isFixed() {
            return true;
        }
    }

    /** Whether its lines stand each over their parts, which can be added; all of them go to the bin. */
    default boolean hasParts() {
        return this instanceof PlanModels || this instanceof Agreements;
    }

    /** All there are; of the lists, what is set most often comes first, what is fixed for counting last. */
    static List<Section> listAll() {
        Stream<Section> lists = Stream.of("theme", "family", "function", "referral_source", "drop_out_reason",
                "destination_kind", "follow_up_kind", "mode", "channel", "situation", "age_band", "initiator",
                "legal_form", "member_role", "partner_role", "organisation_kind", "event_kind", "resource_kind",
                "action_kind", "governance_body", "zone", "stage", "qualification", "outcome", "orientation_result",
                "project_state", "gender", "qpv", "network_kind", "advisor_role", "session_status",
                "enrolment_status", "presence", "bpf_type", "appointment_status", "moment", "criterion",
                "evaluation_kind", "funding_line", "training_funding_status", "member_quality", "invitation_answer",
                "quote_status", "report_rhythm")
                .map(ShippedLists::get)
                .map(Entries::new);
        return Stream.concat(
                Stream.of(new Templates(), new SubStages(), new PlanModels(), new Agreements(), new Situations(),
                        new Numbers(SetNumber.Kind.WEIGHT),
                        new Numbers(SetNumber.Kind.DAYS)),
                lists).toList();
    }
}

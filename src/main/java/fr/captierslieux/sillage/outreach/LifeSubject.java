package fr.captierslieux.sillage.outreach;

/** What there are lists of. */
public enum LifeSubject {
    EVENTS("evenements", "event", "event_kind"),
    /** Events that somebody ordered: interventions and workshops. */
    TAILORED("evenements", "event", "event_kind"),
    RESOURCES("ressources", "resource", "resource_kind"),
    /** Meetings of the bodies of the collective. */
    MEETINGS("instances", "governance_meeting", "governance_body"),
    /** Groups with their members. */
    GROUPS("groupes", "working_group", "governance_body"),
    /** Actions of visibility and advocacy. */
    ACTIONS("actions", "advocacy_action", "action_kind");

    private final String file;
    private final String entity;
    private final String kinds;

    LifeSubject(String file, String entity, String kinds) {
        this.file = file;
        this.entity = entity;
        this.kinds = kinds;
    }

    /** The exchange file of its rows. */
    public String file() {
        return file;
    }

    /** The table of its rows. */
    public String entity() {
        return entity;
    }

    /** The list of its types. */
    public String kinds() {
        return kinds;
    }
}

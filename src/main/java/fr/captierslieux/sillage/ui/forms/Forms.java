package fr.captierslieux.sillage.ui.forms;

/** Opens forms. A screen asks for one and gives it a place; it knows nothing of fields. */
public interface Forms {
    /** Opens a form in its host, with the draft that is kept of it. A form that is open there is closed first, its draft kept. */
    void open(FormRequest request, FormHost host);

    /** Closes the form of a host, its draft kept; nothing where none is open. A page that turns to another subject closes its form. */
    void close(FormHost host);
}

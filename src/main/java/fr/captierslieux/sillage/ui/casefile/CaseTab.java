package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import javafx.scene.layout.Region;

/** A part of the page of a case. */
interface CaseTab {
    Region content();

    void show(CaseFile file);

    /** Puts the keyboard where work begins. */
    void focusFirst();
}

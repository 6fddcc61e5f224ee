package fr.captierslieux.sillage.ui.territories;

/** How the figures are shown. */
enum Shown {
    MAP, TABLE
}

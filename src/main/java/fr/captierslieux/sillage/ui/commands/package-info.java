/**
 * What a person can do, as objects: menus, buttons, shortcuts and tooltips are made from them, so that they cannot differ.
 * Start reading at {@link fr.captierslieux.sillage.ui.commands.Command}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.commands;

import org.jspecify.annotations.NullMarked;

package fr.captierslieux.sillage.ui.projects;

import fr.captierslieux.sillage.projects.ListProjects;
import fr.captierslieux.sillage.projects.PreviewProject;
import fr.captierslieux.sillage.projects.SurveyProjects;

/**
 * What the list of projects does.
 *
 * @param list    pages of it
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 */
public record ProjectsUseCases(ListProjects list, SurveyProjects survey, PreviewProject preview) {
}

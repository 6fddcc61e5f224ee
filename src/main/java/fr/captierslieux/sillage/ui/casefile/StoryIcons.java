package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The picture of what happened. */
final class StoryIcons {
    private StoryIcons() {
    }

    static Ikon of(Happening happening) {
        return switch (happening) {
            case FollowUp followUp -> of(followUp);
            case Happening.AppointmentMade ignored -> Material2OutlinedAL.EVENT;
            case Happening.TaskStands ignored -> Material2OutlinedAL.CHECK_BOX;
            case Happening.PlanMade ignored -> Material2OutlinedAL.LIST_ALT;
            case StageReached ignored -> Material2OutlinedMZ.TRENDING_UP;
            case Happening.OrientationMade ignored -> Material2OutlinedAL.ALT_ROUTE;
            case Happening.FileAttached ignored -> Material2OutlinedAL.ATTACH_FILE;
            case Happening.VisionAssessed ignored -> Material2OutlinedMZ.VISIBILITY;
            case Happening.TookPart ignored -> Material2OutlinedAL.GROUPS;
            case Happening.Trained ignored -> Material2OutlinedMZ.SCHOOL;
            case Happening.ResourceGiven ignored -> Material2OutlinedMZ.MENU_BOOK;
            case Happening.JobsCounted ignored -> Material2OutlinedMZ.WORK_OUTLINE;
            case Happening.FundingObtained ignored -> Material2OutlinedAL.EURO;
            case Happening.OtherCase ignored -> Material2OutlinedAL.DEVICE_HUB;
            case Happening.Milestone milestone -> switch (milestone.kind()) {
                case FIRST_CONTACT -> Material2OutlinedMZ.PERSON_ADD;
                case FIRST_INTERVIEW -> Material2OutlinedAL.CHAT;
                case QUALIFIED -> Material2OutlinedMZ.VERIFIED;
                case SUPPORT_STARTED -> Material2OutlinedAL.FOLDER_OPEN;
                case STRUCTURE_CREATED -> Material2OutlinedAL.GAVEL;
                case OPENED -> Material2OutlinedMZ.STOREFRONT;
                case CLOSED -> Material2OutlinedAL.ASSIGNMENT_TURNED_IN;
            };
        };
    }

    private static Ikon of(FollowUp followUp) {
        if (followUp.kind().equals("ATELIER_COLLECTIF") || followUp.collective()) {
            return Material2OutlinedAL.GROUPS;
        }
        if (followUp.kind().equals("APPEL")) {
            return Material2OutlinedAL.CALL;
        }
        return switch (followUp.mode() == null ? "" : followUp.mode()) {
            case "SUR_SITE" -> Material2OutlinedMZ.PLACE;
            case "BUREAU" -> Material2OutlinedAL.BUSINESS;
            case "VISIO" -> Material2OutlinedMZ.VIDEOCAM;
            case "TELEPHONE" -> Material2OutlinedAL.CALL;
            case "COURRIEL" -> Material2OutlinedAL.EMAIL;
            default ->
                followUp.kind().equals("RELECTURE") ? Material2OutlinedMZ.RATE_REVIEW : Material2OutlinedAL.EVENT;
        };
    }
}

package sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Invented people. Names are drawn from two lists and never twice; addresses and numbers lead nowhere. */
final class People {

    /** A person as far as the other files need one. */
    record Person(String code, String firstName) {
    }

    private static final String[] WOMEN = ("Adèle Agathe Aïssata Alix Amandine Anouk Armelle Assia Aurore Axelle Bérengère Brigitte Camille Capucine"
            + " Carole Céline Chloé Claudine Coline Corinne Delphine Djamila Élise Eloïse Estelle Faïza Fanny Flora Francine Gaëlle Gwenola Hortense Ilham"
            + " Ingrid Jasmine Jeanne Joëlle Judith Justine Katell Khadija Laure Léa Leïla Lucille Lydie Maëlys Magali Manon Margaux Marianne Marielle"
            + " Maud Mélina Mireille Myriam Nadège Ninon Noémie Océane Oriane Ophélie Pascale Rachel Roselyne Rozenn Salomé Séverine Sidonie Solange"
            + " Sylviane Tiphaine Valentine Véra Yaëlle Zoé").split(" ");
    private static final String[] MEN = ("Abel Achille Adama Alban Amaury Anatole Anthony Antonin Arthur Aubin Augustin Baptiste Bastien Benoît Bilal"
            + " Briac Cédric Christian Clément Corentin Cyprien Damien Denis Didier Driss Edgar Éloi Emmanuel Erwan Fabien Farid Ferdinand Florian Gaspard"
            + " Geoffroy Gildas Grégoire Guénolé Gustave Hamid Honoré Idriss Ismaël Jérémie Joachim Joris Justin Lazare Léandre Lilian Lorenzo Luc Malo"
            + " Mamadou Marceau Mathurin Maxence Mehdi Nathan Octave Omar Pierrick Quentin Raphaël Rémi Ronan Sacha Sébastien Sylvain Tanguy Thibault"
            + " Titouan Tristan Ulysse Valentin Victor Wassim Xavier Youssef").split(" ");
    private static final String[] NAMES = ("Abline Aillet Airiau Allard-Piou Amiot Ansquer Arribard Aubineau Auffray Averty Babarit Bahuaud Barbeau Barteau Baudouin-Lac"
            + " Bazantay Beillevaire Benkirane Bernardeau Berthomé Bescond Billaudel Biteau Blouin Bobet Boisdron Bomard Bonneau Bordereau Bossard Bouanchaud Boucheteau"
            + " Boudaud Bouhier Bourasseau Boutolleau Brangeon Bretaudeau Briffaud Brochoire Brosset Buton Cadiou Cassard Chaillou Chaigneau Chauveau-Roy Chénais"
            + " Chesneau Chiron Cogrel Corbineau Cosnuau Coulibaly-Rey Coutant Crépellière Daguin Dabo Deniaud Derouet Diallo-Mercier Doussin Drouard Dubillot Durandière Eneau"
            + " Épiard Fauchard Ferchaud Fillaudeau Fleurance Fonteneau Fouassier Fradin Gaboriau Gallais-Ory Gauvrit Gélineau Gendronneau Giraudineau Godreau Gourichon"
            + " Gouraud Grasset-Hay Grelier Grolleau Guérineau Guiberteau Guillotin Guittonneau Habrard Haddouche Hallereau Haudebert Hérault-Noé Herbreteau Houdayer Huchon Huteau"
            + " Jagueneau Jaunasse Jolivet Jouneau Joubert-Pin Kerbrat Kouassi Laheux Laidin Lamoureux-Gay Landreau Lasnier Launeau Lebastard Leblois Lefeuvre-Dol Legeay Lelièvre-Pô Leparoux"
            + " Lhommeau Libaud Loiseleur Lorieau Lucas-Vinet Macé-Rion Mabit Maindron Malinge Marboeuf Marolleau Martineau-Bas Maupetit Mazouz Ménoret Merlet Métayer Mignonneau Monnereau"
            + " Morinière Mounier-Ly Naulleau Nicoleau Oger Olivereau Orieux Ouattara Pacreau Papin-Dru Pellerin-Vay Péneau Perraudeau Piffeteau Pineau-Joly Pohardy Poisbeau Poupelin Praud"
            + " Priou Quilleré Rabouin Raffegeau Raimbaud Ravon Redureau Renaudineau Retailleau Ribémont Richardeau Rineau Rondineau Rouillé-Sy Roussière Sachot Salmonière Sauleau Savariau"
            + " Séjourné Sicard-Mané Soulard Supiot Tahiri Talbourdel Templereau Texereau Thareau Tijou Touzeau Traineau Tribouillard Vallée-Cos Veillard Verrière Viaud-Moal Vinsonneau"
            + " Violleau Vrignaud Yvernogeau Yvon-Pacaud").split(" ");

    private final Tables tables;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    People(Tables tables, Dice dice) {
        this.tables = tables;
        this.dice = dice;
    }

    /** A new person whose name and situation are drawn. */
    Person invent(String network, String device, String commune, LocalDate contact) {
        boolean woman = dice.chance(0.57);
        String first;
        String last;
        do {
            first = dice.pick(woman ? WOMEN : MEN);
            last = dice.pick(NAMES);
        } while (taken.contains(last + "2") || taken.contains(first + " " + last));
        String gender = dice.chance(0.04)
                ? ""
                : dice.chance(0.03) ? "NC" : dice.chance(0.01) ? "AUTRE" : woman ? "F" : "H";
        String age = dice.pick("MOINS_26", "26_49", "26_49", "26_49", "26_49", "26_49", "26_49", "50_PLUS", "50_PLUS",
                "50_PLUS", "NC", "");
        String work = "MOINS_26".equals(age)
                ? dice.pick("ETUDIANT", "DEMANDEUR_EMPLOI", "SALARIE")
                : "50_PLUS".equals(age)
                        ? dice.pick("SALARIE", "RETRAITE", "RETRAITE", "INDEPENDANT", "AGENT_PUBLIC",
                                "DEMANDEUR_EMPLOI_LONGUE_DUREE")
                        : dice.pick("SALARIE", "SALARIE", "SALARIE", "INDEPENDANT", "INDEPENDANT", "DEMANDEUR_EMPLOI",
                                "DEMANDEUR_EMPLOI",
                                "DEMANDEUR_EMPLOI_LONGUE_DUREE", "AGENT_PUBLIC", "AUTRE", "NC", "");
        return add(network, device, first, last, gender, age, work, commune, contact);
    }

    /** A person whose name is given: those of the stories and of the training that the pictures show. */
    Person add(String network, String device, String first, String last, String gender, String age, String work,
            String commune, LocalDate contact) {
        taken.add(first + " " + last);
        // A family name at most twice: a list where everybody is a cousin is not believable.
        if (!taken.add(last)) {
            taken.add(last + "2");
        }
        String code = tables.code(tables.people, network, device);
        String mail = dice.chance(0.86)
                ? address(first, last) + (dice.chance(0.7) ? "@exemple.fr" : "@example.org")
                : "";
        String phone = dice.chance(0.3)
                ? ""
                : (dice.chance(0.25) ? "02 61 91 " : "06 39 98 ")
                        + String.format("%02d %02d", dice.between(0, 99), dice.between(0, 99));
        LocalDate informed = contact == null || dice.chance(0.06) ? null : contact.plusDays(dice.between(0, 9));
        if (informed != null && informed.isAfter(Dice.TODAY)) {
            informed = Dice.TODAY;
        }
        tables.people.add(code, first, last, gender, age, work, mail, phone, commune, informed,
                dice.pick("O", "O", "N", ""));
        return new Person(code, first);
    }

    static String address(String first, String last) {
        String plain = Normalizer.normalize(first + "." + last, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replaceAll("[^a-z.-]", "-");
    }
}

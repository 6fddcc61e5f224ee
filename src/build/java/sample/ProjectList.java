package sample;

/**
 * The projects, one a line: name, commune (INSEE code and name, a former code where the municipality
 * has merged since), place, aim as an infinitive, two uses, families, who began it, legal form.
 */
final class ProjectList {

    static final String LINES = """
            La Halle aux Possibles | 44043 Clisson | l’ancienne halle aux grains | transformer l’ancienne halle aux grains en lieu partagé : bureaux, atelier bois et cantine du vendredi | la cantine du vendredi, l’atelier bois | BU,AT,CU | C | a
            Les Trois Lavoirs | 44003 Ancenis-Saint-Géréon | l’ancien lavoir municipal | réunir un atelier de réparation, une salle et trois bureaux près des lavoirs | l’atelier de réparation, la salle du bas | AT,BU | C | i
            Le Fournil partagé | 44015 Blain | l’ancienne boulangerie | rouvrir le fournil du bourg avec deux paysannes-boulangères et un comptoir associatif | le four, le comptoir | CU,NO | E | -
            La Petite Gare | 44195 Savenay | l’ancien bâtiment voyageurs | donner une nouvelle vie à l’ancien bâtiment voyageurs avec un café, un atelier vélo et un guichet de services | le café, l’atelier vélo | AU | C | c
            L’Escale rurale | 44113 Nozay | la maison du fermier | ouvrir une étape de bourg : bureaux à la journée, épicerie de dépôt et salle pour les associations | l’épicerie de dépôt, les bureaux à la journée | BU,NO | C | a
            Chez Marceline | 44069 Guérande | l’ancien hôtel des voyageurs | faire d’un petit hôtel fermé un café-cantine avec chambres pour saisonniers | la cantine, les chambres | CU,AU | E | o
            La Ruche du Lac | 44018 Bouaye | l’ancienne poste | mutualiser bureaux, salle de réunion et fablab de quartier près du lac | le fablab, les bureaux | BU,FA | A | i
            L’Herbier commun | 44087 Machecoul-Saint-Même | la serre communale | cultiver des plantes à plusieurs, les transformer et former les habitantes et habitants | la serre, le laboratoire de séchage | NO | A | a
            Le Bief | 44067 Guémené-Penfao | le moulin du Don | remettre en usage un moulin avec atelier de menuiserie, salle et jardin | l’atelier de menuiserie, la salle du moulin | AT,CT | C | a
            Le Hangar doux | 44047 Couëron | le hangar des quais | aménager un hangar des quais en ateliers pour artisans et artistes | les ateliers, la cour couverte | AT,CT | C | i
            Les Mains du Port | 44049 Le Croisic | l’ancienne criée | accueillir métiers d’art, réparation navale légère et stages dans l’ancienne criée | l’atelier voile, la salle de stage | AT | A | a
            Le Comptoir des Brumes | 44154 Saint-Brevin-les-Pins | - | ouvrir un café-librairie coopératif ouvert toute l’année | le café, le rayon librairie | CT | C | c
            La Remise à outils | 44036 Châteaubriant | le garage de la rue d’Ancenis | prêter des outils, réparer et transmettre des savoir-faire | l’outilthèque, l’établi collectif | AT,FA | C | a
            La Cale sèche | 44116 Paimbœuf | l’ancien atelier de mécanique navale | installer une recyclerie créative et des ateliers sur l’ancien port | la recyclerie, les ateliers | AT | C | c
            Le Préau du Sillon | 44129 Pontchâteau | l’école Sainte-Reine | rassembler écoliers, associations et indépendants autour d’une ancienne école | la cour, les salles de classe | BU,CT | M | m
            La Fabrique Mellinet | 44109 Nantes | un plateau rue de l’Écorchard | proposer un atelier textile partagé et une matériauthèque | l’atelier textile, la matériauthèque | AT | E | s
            L’Ourdissoir | 44109 Nantes | - | monter un lieu de travail partagé pour métiers de la couture et du costume | le parc de machines, le magasin de tissus | AT | E | -
            Les Tisserandes du Breil | 44109 Nantes | les locaux du centre commercial du Breil | ouvrir un lieu de quartier tenu par les habitantes et habitants | le café des familles, l’atelier couture | CU,AT | A | a
            Le Chaland | 44184 Saint-Nazaire | l’entrepôt du bassin de Penhoët | transformer un entrepôt en lieu de fabrication numérique et de spectacle | le fablab, la scène | FA,CT | A | a
            Quai 12 | 44184 Saint-Nazaire | - | offrir aux indépendants du littoral un espace de travail avec garderie associée | les bureaux, la garderie | BU | E | -
            La Cantine des Marais | 44168 Saint-Joachim | l’auberge du Parc | cuisiner les produits du marais et former à la cuisine collective | la cuisine, la salle | CU,NO | C | a
            Le Phare à Papier | 44131 Pornic | l’imprimerie de la ville basse | sauver une imprimerie et en faire un atelier d’édition ouvert | les presses, l’atelier d’édition | AT,CT | A | a
            L’Étable claire | 44081 Legé | la ferme du Bois-Chevalier | accueillir maraîchage, transformation et marché dans une ferme communale | le laboratoire, le marché du mercredi | NO,CU | C | i
            Le Nid d’à côté | 44110 Nort-sur-Erdre | la maison éclusière | ouvrir une halte au bord du canal : café, réparation de vélos et bureaux | la halte vélo, les bureaux | BU,AU | M | m
            La Boîte à gants | 44143 Rezé | un atelier du quartier Ragon | partager un garage solidaire et un atelier de mécanique participative | le pont élévateur, les établis | AT | A | a
            Le Grand Pressoir | 44212 Vallet | le pressoir de la Noë | réunir vigneronnes, chais partagés et salle culturelle | le chai, la salle culturelle | NO,CT | C | -
            Terre-Neuve | 44162 Saint-Herblain | - | monter un lieu nourricier en lisière de ville | les parcelles, la cuisine | NO | C | c
            La Verrue | 44074 Indre | la forge de Basse-Indre | ouvrir un atelier métal partagé en souvenir des forges | la forge, l’atelier métal | AT,FA | C | a
            Le Relais de la Chère | 44051 Derval | la trésorerie fermée | rapprocher services publics, bureaux et salle d’exposition | le guichet de services, les bureaux | BU,AU | M | m
            Chantier ouvert | 44114 Orvault | la ferme du Bignon | expérimenter l’auto-construction avec un chantier école permanent | la halle d’essai, les stages | AT | A | a
            Les Vagabondes | 44035 La Chapelle-sur-Erdre | - | faire circuler un café associatif itinérant puis le poser | le camion-café, le point fixe | CU,AU | C | a
            L’Amarre | 44210 Trignac | l’ancienne école Océane | faire vivre une ancienne école : cuisine, couture, aide aux démarches | la cuisine, l’atelier couture | CU,AT | A | a
            Le Séchoir du Lac | 44188 Saint-Philbert-de-Grand-Lieu | le séchoir à tabac | accueillir résidences d’artistes et ateliers d’enfants | les résidences, l’atelier d’enfants | CT | A | a
            Numéro Treize | 44026 Carquefou | - | ouvrir un espace de travail pour salariés à distance | les bureaux, la salle de visio | BU | E | s
            Les Petits Ruisseaux | 44186 Sainte-Pazanne | le presbytère | installer épicerie, bibliothèque d’objets et salle commune | l’épicerie, la bibliothèque d’objets | NO,AU | C | a
            Le Bocage à roulettes | 44073 Héric | la halle de la gare | créer un atelier vélo et une cantine au bord de la voie verte | l’atelier vélo, la cantine | CU,AT | C | a
            La Manufacture douce | 49099 Cholet | l’usine de mouchoirs | reconvertir une petite usine textile en ateliers et école de couture | les ateliers, l’école de couture | AT,BU | A | i
            La Verrière | 49007 Angers | la serre de la Doutre | accueillir bureaux, pépinière associative et jardin d’hiver | la pépinière, le jardin d’hiver | BU,CT | A | i
            Le Quai des Métiers | 49328 Saumur | le magasin des douanes | réunir artisans, formation et vente en circuit court sur le quai | les ateliers, la boutique commune | AT,BU | C | i
            Le Tiers Pré | 49331 Segré-en-Anjou Bleu | la laiterie | ouvrir une laiterie-cantine, un marché couvert et des bureaux | la cantine, le marché couvert | NO,BU | C | a
            Le Moulin des Ponts | 49246 Les Ponts-de-Cé | le moulin de la Levée | faire d’un moulin un lieu d’initiation aux métiers du bois | l’atelier bois, la scierie mobile | AT | C | a
            L’Ardoisière | 49353 Trélazé | un bâtiment des mines | valoriser un bâtiment des ardoisières en lieu d’arts et de fabrication | le plateau de fabrication, la galerie | FA,CT | A | a
            La Rabouilleuse | 49063 Chalonnes-sur-Loire | la guinguette du port | animer le port avec cuisine, bateau atelier et spectacles | la cuisine, le bateau atelier | CU,CT | C | a
            Le Cellier des Mauges | 49023 Beaupréau-en-Mauges | le cellier du champ de foire | rassembler producteurs, conserverie et salle de réunion | la conserverie, la salle | NO,CU | C | i
            Le Métier à tisser | 49092 Chemillé-en-Anjou | l’école de musique | partager un atelier textile et des plantes tinctoriales | l’atelier teinture, le jardin | AT,NO | C | a
            La Cour commune | 49018 Baugé-en-Anjou | l’hôtel-Dieu annexe | ouvrir un jardin, une cuisine et des bureaux dans une cour de ville | le jardin, la cuisine | CU,BU | M | m
            Le 7 bis | 49007 Angers | un rez-de-chaussée de Belle-Beille | donner aux habitantes et habitants un lieu pour faire ensemble | la cuisine, l’atelier d’objets | CU,AT | A | a
            Fablab des Coteaux | 49125 Doué-en-Anjou | la cave de la Croix-Cassée | créer un fablab semi-troglodyte ouvert aux écoles | les machines, l’espace d’écoles | FA | A | a
            Le Logis vert | 49180 Longué-Jumelles | le logis de la gare | tester une pépinière agricole avec salle de formation | les serres, la salle de formation | NO | E | -
            La Plume et l’Enclume | 49050 Brissac Loire Aubance | la forge du bourg | mêler forge, imprimerie et café-lecture | la forge, le café-lecture | AT,CT | C | c
            Les Greniers de l’Èvre | 49218 Montrevault-sur-Èvre | le grenier à blé | ouvrir une salle de danse, des bureaux et un gîte de groupe | la salle de danse, les bureaux | CT,BU | C | -
            L’Assemblée | 49248 Ombrée d’Anjou | la salle de bal de Pouancé | rouvrir la salle de bal de Pouancé, avec une cantine | la salle de bal, la cantine | CT,CU | A | a
            Atelier Nord | 49015 Avrillé | - | monter un atelier de réparation d’électroménager | l’atelier, la boutique | AT | E | s
            Le Temps des copains | 49099 Cholet | un commerce de la rue Nationale | ouvrir un café associatif à prix libre | le café, la salle de jeux | CU | C | a
            La Source vive | 49194 Mazé-Milon | la maison du passeur | créer un lieu de médiation autour de la rivière | la salle, le sentier | LL,CT | A | a
            Maison Bout-du-Monde | 49054 Candé | l’ancienne perception | installer bureaux, ressourcerie et conseil numérique | la ressourcerie, le conseil numérique | AT,BU | M | m
            Les Ateliers Rabelais | 49007 Angers | - | associer université et habitants dans un laboratoire d’usages | le laboratoire, les enquêtes | LL | U | u
            Le Clos partagé | 49345 Bellevigne-en-Layon | le clos de Thouarcé | partager un chai, un verger et une salle | le chai, le verger | NO | E | -
            L’Envers du décor | 49328 Saumur | - | ouvrir une ressourcerie de décors de spectacle | le stock de décors, l’atelier | AT,CT | A | a
            La Passerelle d’Ingrandes | 49160 Ingrandes-le-Fresne-sur-Loire | l’ancienne gare | animer une halte de Loire à vélo avec cuisine et atelier | la halte, l’atelier vélo | CU,AU | C | a
            Le Préau de Morannes | 49220 Morannes sur Sarthe-Daumeray | l’école du bas | transformer une école en bureaux et accueil de loisirs | les bureaux, l’accueil de loisirs | BU | M | m
            Tout un fromage | 49176 Le Lion-d’Angers | la fromagerie | relancer une fromagerie en atelier partagé | l’atelier de transformation, la boutique | NO,CU | E | o
            La Grange à Idées | 53084 Craon | la grange communale | rouvrir une grange communale : épicerie, atelier de réparation, salle | l’épicerie, l’atelier de réparation | NO,AT | C | c
            L’Îlot fertile | 53147 Mayenne | les anciens entrepôts du quai | réunir jardin, cuisine de transformation et insertion sur les quais | la cuisine, le jardin | NO,CU | A | a
            La Filature | 53097 Évron | la filature de lin | réveiller une filature avec métiers du lin, bureaux et fablab | les métiers du lin, les bureaux | AT,FA | C | i
            L’Abri commun | 53096 Ernée | une friche de chaussures | transformer une friche de la chaussure en ateliers et logements passerelle | les ateliers, la halle | AT,AU | C | c
            Le Chaudron de Laval | 53130 Laval | la cuisine du foyer | partager une cuisine professionnelle entre traiteurs débutants | la cuisine, le comptoir | CU | E | -
            Cap Sabot | 53201 Saint-Berthevin | l’atelier du sabotier | former au travail du bois vert et réparer les outils de jardin | l’atelier, les stages | AT | C | a
            La Bascule | 53062 Château-Gontier-sur-Mayenne | l’ancien marché aux veaux | reconvertir le marché aux veaux en halle d’usages | la halle, les bureaux | AT,BU | M | m
            Les Cents Ciels | 53107 Gorron | la maison Robida | ouvrir une maison de lecture, de jeux et de musique | la ludothèque, la salle de musique | CT | C | a
            Le Fil du Vicoin | 53103 Le Genest-Saint-Isle | le moulin d’Olivet | faire du moulin un lieu de découverte et de chantiers de jeunes | les chantiers, la salle | LL,CT | A | a
            La Touche Neuve | 53271 Villaines-la-Juhel | la ferme du lycée | ouvrir une ferme d’essai avec conserverie | la conserverie, les parcelles d’essai | NO | S | e
            Pignon sur place | 53084 Craon | un commerce de la place | ouvrir un commerce-test et un point de réparation | le commerce-test, l’établi | AT,AU | E | s
            Le Pas de côté | 53130 Laval | - | proposer un espace de travail calme et une garde d’enfants partagée | les bureaux, la garde partagée | BU | E | -
            L’Auberge d’en face | 53127 Lassay-les-Châteaux | l’auberge du château | rouvrir une auberge en café culturel coopératif | le café, la scène | CU,CT | C | i
            La Marmite bleue | 53188 Renazé | la cantine des mines bleues | faire revivre la cantine ouvrière en cuisine collective | la cuisine, le jardin | CU,NO | A | a
            Le Pli | 53185 Pré-en-Pail-Saint-Samson | l’ancienne poste | réunir télétravail, imprimerie et accueil de randonneurs | les bureaux, l’imprimerie | BU,AT | C | a
            Le Grenier numérique | 53152 Meslay-du-Maine | le grenier de la mairie | ouvrir un fablab de bourg et un dépannage informatique | les machines, le dépannage | FA | M | m
            Terres communes | 53003 Ambrières-les-Vallées | - | créer une ferme collective avec espace d’accueil | la ferme, l’accueil | NO | C | c
            La Rotonde | 53130 Laval | la rotonde ferroviaire | faire de la rotonde un lieu de fabrication et de concerts | l’atelier, la scène | FA,CT | A | a
            Les Voisines | 72154 La Flèche | la maison des lices | réunir un café de voisinage, une couture et un service d’entraide | le café, l’atelier couture | CU,AT | C | a
            La Bobinette | 72264 Sablé-sur-Sarthe | l’ancienne mercerie | faire d’une mercerie un café-couture et une école du soir | l’atelier couture, le café | AT,CU | C | a
            L’Étape | 72181 Le Mans | l’ancien dépôt de tramways | offrir bureaux, salle de concert et restauration près de la gare | les bureaux, la salle de concert | BU,CT | A | i
            Les Ateliers du Loir | 72071 Montval-sur-Loir | l’ancienne tannerie | mettre en commun machines, formation et vente d’artisanat | les machines, la boutique | AT,FA | A | i
            Le Sablon | 72003 Allonnes | un plateau de Chaoué | ouvrir un lieu de quartier autour du réemploi et de la cuisine | la cuisine, le réemploi | CU,AT | A | a
            La Forge du Perche | 72132 La Ferté-Bernard | la forge des halles | créer un atelier métal et bois ouvert aux lycées | l’atelier métal, l’atelier bois | AT,FA | C | a
            Le Chanvre et le Pain | 72180 Mamers | la corderie | relancer une filière chanvre avec fournil et salle | la corderie, le fournil | NO,AT | C | -
            L’Hospitalité | 72269 Saint-Calais | l’ancien tribunal | accueillir services, bureaux et résidence d’auteurs | les bureaux, la résidence | BU,CT | M | m
            Tournesol | 72168 Loué | la ferme de la Croix | installer un lieu nourricier avec cantine scolaire associée | la cantine, le maraîchage | NO,CU | M | m
            Le Bel Ouvrage | 72181 Le Mans | - | regrouper tapissières, luthiers et ébénistes | les ateliers, la vitrine | AT | E | o
            Manège d’idées | 72176 Le Lude | le manège du château | partager une salle, un café et des ateliers d’enfants | la salle, le café | CT,CU | C | a
            La Ligne 4 | 72124 Écommoy | le local du bourg | ouvrir un espace de télétravail près de la gare | les bureaux, la salle de réunion | BU | M | m
            Labo des Alpes mancelles | 72138 Fresnay-sur-Sarthe | la maison du pays | animer un laboratoire d’usages sur la mobilité rurale | les prototypes, les enquêtes | LL | A | a
            Recyclo’Belle | 72039 Bonnétable | le garage de la route du Mans | trier, réparer et vendre à petit prix | la boutique, l’atelier | AT | C | a
            Chez les voisins du Narais | 72042 Bouloire | le café de la place | reprendre un café de bourg sous forme coopérative | le café, la salle à l’étage | CU | C | i
            La Serre d’Arnage | 72008 Arnage | les serres municipales | cultiver, former, vendre des plants | les serres, la pépinière | NO | A | a
            Le Carreau | 72050 Brûlon | l’ancienne école des garçons | monter un musée-atelier et un café numérique | l’atelier, le café numérique | FA,CT | C | a
            Point Virgule | 72089 Conlie | la maison d’angle | ouvrir une librairie associative et des bureaux | la librairie, les bureaux | CT,BU | C | c
            L’Atelier des Marais | 85047 Challans | l’ancienne cidrerie | partager atelier bois, réparation et formation dans une cidrerie | l’atelier bois, la réparation | AT,BU | C | a
            Le Grand Préau | 85092 Fontenay-le-Comte | l’ancienne école normale | réunir associations, bureaux et cantine dans une école | la cantine, les bureaux | BU,CU | A | i
            Le Sémaphore | 85194 Les Sables-d’Olonne | la maison du port | ouvrir un lieu culturel et marin ouvert à l’année | la scène, l’atelier marin | CT,AT | A | a
            Le Moulin de Terval | 85059 La Châtaigneraie | le moulin de Terval | restaurer un moulin par chantiers et y tenir un café | le café, les chantiers | AT,CU | C | a
            Les Copeaux | 85146 Montaigu-Vendée | un bâtiment de la gare | ouvrir un atelier bois partagé auprès des artisans | l’atelier bois, le séchoir | AT | E | s
            La Bourrine ouverte | 85226 Saint-Hilaire-de-Riez | une bourrine communale | transmettre les savoir-faire du marais | les stages, le jardin | CT,NO | A | a
            Cuisine et compagnies | 85191 La Roche-sur-Yon | l’ancien lavoir de la Vigne-aux-Roses | partager une cuisine et y former des équipes de cantine | la cuisine, la salle de formation | CU | A | a
            Le Nouveau Bal | 85128 Luçon | le bal du marché | rouvrir une salle avec scène et bureaux | la scène, les bureaux | CT,BU | C | a
            La Petite Fabrique | 85109 Les Herbiers | un atelier de la zone du Bois-Joly | offrir machines et conseil aux jeunes entreprises | les machines, le conseil | FA,BU | E | s
            L’Île au bout | 85113 L’Île-d’Yeu | la conserverie de Port-Joinville | maintenir sur l’île un atelier et un toit pour les métiers | l’atelier, les bureaux | AT,BU | C | a
            Le Champ des possibles | 85182 Pouzauges | la ferme du bourg | créer un espace-test agricole et une cantine | l’espace-test, la cantine | NO,CU | C | a
            Vélo-Station | 85047 Challans | le quai de marchandises | réparer, louer et apprendre le vélo | l’atelier vélo, la location | AT | A | a
            Le Tisonnier | 85051 Chantonnay | la fonderie | remettre en route une petite fonderie d’art | la fonderie, la galerie | AT,CT | C | -
            L’Arantelle | 85003 Aizenay | - | monter un lieu parents-enfants avec atelier et bureaux | l’atelier, les bureaux | BU,AU | C | c
            Marée douce | 85222 Saint-Gilles-Croix-de-Vie | l’ancienne sardinerie | ouvrir un lieu de transformation des produits du littoral | la transformation, le comptoir | CU,NO | E | -
            La Maison du Lay | 85135 Mareuil-sur-Lay-Dissais | la maison du passeur | animer un lieu de rivière, de musique et de jeux | la salle, la ludothèque | CT | M | m
            Télé-Bocage | 85151 Mortagne-sur-Sèvre | l’ancienne caserne | ouvrir un espace de télétravail et un studio de son | les bureaux, le studio | BU,CT | M | m
            Les Jardins du Vendée | 85162 Rives-d’Autise | le jardin de l’octroi | cultiver et cuisiner avec le voisinage | le jardin, la cuisine | NO,CU | A | a
            Cocagne et Cie | 85191 La Roche-sur-Yon | - | associer insertion, maraîchage et épicerie | l’épicerie, le maraîchage | NO | A | a
            Le Bureau d’été | 85163 Noirmoutier-en-l’Île | - | ouvrir un espace de travail pour saisonniers et indépendants | les bureaux, l’accueil | BU | E | -
            La Minoterie | 85084 Essarts-en-Bocage | la minoterie du Petit-Lay | faire d’une minoterie un lieu de pains et de spectacles | le fournil, la scène | CU,CT | C | a
            La Ruche du Bourg | 44130 Pont-Saint-Martin | l’ancienne mairie | ouvrir un second site de bureaux et d’ateliers pour la Ruche du Lac | les bureaux, l’atelier | BU,FA | A | i
            La Verrière, atelier de Trélazé | 49353 Trélazé | une halle des Allumettes | installer les ateliers bruyants de la Verrière dans une halle | les ateliers, le magasin de matériaux | AT | A | i
            Vélo-Station Nord | 85018 Beauvoir-sur-Mer | le local du port du Bec | ouvrir une antenne de réparation sur la voie littorale | l’atelier vélo, le point d’information | AT | A | a
            L’Étape rurale | 72334 Sillé-le-Guillaume | la maison de la forêt | ouvrir une antenne de l’Étape à la campagne | les bureaux, le café | BU,CU | A | i
            Le Grenier des Herbes | 44090 La Marne | la grange du presbytère | ajouter un séchoir et une salle de stage à l’Herbier commun | le séchoir, la salle de stage | NO | A | a
            Les Copeaux, site des Herbiers | 85109 Les Herbiers | un atelier du Bocage | dupliquer l’atelier bois partagé près des entreprises du bocage | l’atelier bois, le parc de machines | AT | E | s
            Le Bivouac | - | - | créer un lieu d’accueil et de travail pour marcheurs, emplacement à trouver | l’accueil, les bureaux | BU,AU | C | -
            Mobile et compagnie | - | - | équiper un camion-atelier qui va de bourg en bourg | le camion, les ateliers d’été | FA,AT | A | -
            La Coopérative des possibles | - | - | réunir plusieurs boutiques coopératives dans un même lieu | la boutique, la réserve | AU | - | -
            Terres d’entre-deux | - | - | rechercher une ferme à partager aux confins de deux départements | les terres, le laboratoire | NO | C | c
            La Halle du Pays de Guerche | 35125 La Guerche-de-Bretagne | la halle de la foire | rouvrir la halle de la foire en lieu d’ateliers et de marché | la halle, le marché | AT,NO | C | a
            Le Bouquet d’argent | 79079 Mauléon | un ancien atelier de chaussures | regrouper ateliers et salle d’exposition au nord des Deux-Sèvres | les ateliers, la salle d’exposition | AT,CT | A | a
            La Remise d’Andrezé | 49006 Andrezé | la remise du château | partager une remise entre artisans et associations d’un bourg | les ateliers, la salle | AT | C | a
            Les Bobines | 49099 Cholet | un magasin de la rue de la Vendée | vendre et réparer avec des fins de série textiles | la boutique, l’atelier | AT | E | o
            Le Déclic | 49021 Beaufort-en-Anjou | l’ancien cinéma | rouvrir un cinéma fermé en salle partagée avec studio image | la salle, le studio | CT,FA | C | a
            La Ferme aux sept portes | 49126 Orée d’Anjou | la ferme de la Bourgonnière | accueillir paysannes, paysans et artisans dans un corps de ferme | les ateliers, le magasin de ferme | NO,AT | C | i
            Le Chai commun | 49328 Saumur | le chai de Bagneux | mettre en commun chai, atelier de tonnellerie et gîte | le chai, l’atelier | NO,AT | E | -
            La Cabane à sons | 49323 Verrières-en-Anjou | la salle des fêtes | mettre à disposition studios et salle de pratique musicale | les studios, la salle | CT | A | a
            L’Aile bleue | 53034 Bonchamp-lès-Laval | un hangar de l’aérodrome | partager un hangar entre inventeurs, réparateurs et jeunes | l’établi, l’atelier d’essais | FA | C | a
            La Petite Conserve | 53246 Saint-Pierre-des-Nids | la salle paroissiale | transformer les surplus des jardins avec le village | la conserverie, le jardin | NO,CU | C | c
            La Traverse | 53077 Cossé-le-Vivien | le local de la place | ouvrir un atelier partagé pour artisans à temps partiel | les établis, la vitrine | AT | E | s
            Salle des machines | 53147 Mayenne | l’imprimerie de la rue Saint-Martin | sauver une imprimerie et créer un lieu d’image | les presses, le labo photo | AT,CT | A | a
            Le Banc d’essai | 72181 Le Mans | un garage du quartier des Sablons | ouvrir un atelier participatif dans un garage | le pont, la boutique de pièces | AT | A | a
            La Lessive du jeudi | 72143 Le Grand-Lucé | le lavoir de la rue basse | associer laverie, café et atelier de couture | la laverie, le café | AT,CU | C | a
            L’Écritoire | 72181 Le Mans | - | partager bureaux et bibliothèque entre auteurs et traducteurs | les bureaux, la bibliothèque | BU,CT | E | -
            Les Pieds dans l’Huisne | 72386 Yvré-l’Évêque | la minoterie de l’Huisne | ouvrir une base de rivière avec cuisine et jardin | la cuisine, le jardin | CU,NO | C | c
            Le Quartier d’hiver | 85288 Talmont-Saint-Hilaire | le camping municipal | occuper un camping hors saison avec bureaux et résidences | les bureaux, les résidences | BU,CT | M | m
            Le Tour du pot | 85160 Nesmy | la poterie | faire d’une poterie un lieu de fabrication et de stages | le four, les stages | AT | E | s
            Champ libre | 85156 Moutiers-les-Mauxfaits | la halle | animer une halle avec marché, atelier et bal | le marché, l’atelier | NO,CT | C | a
            La Ressource | 85191 La Roche-sur-Yon | un entrepôt de la gare de fret | créer une matériauthèque du bâtiment | la matériauthèque, l’atelier | AT | A | a
            Boîte à outils du campus | 44109 Nantes | - | ouvrir un atelier étudiant de réparation et de fabrication | l’atelier, la matériauthèque | FA | U | u
            Les Halles de la Prée | 44131 Pornic | un entrepôt de la zone de la Prée | réunir artisans du littoral et recyclerie marine | les ateliers, la recyclerie | AT | C | -
            Le Potager du lycée | 44184 Saint-Nazaire | la serre du lycée | ouvrir la serre d’un lycée au quartier | la serre, la cuisine | NO | S | e
                        """;

    private ProjectList() {
    }
}

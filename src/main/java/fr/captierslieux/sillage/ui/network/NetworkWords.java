package fr.captierslieux.sillage.ui.network;

import fr.captierslieux.sillage.network.CaseLoad;
import fr.captierslieux.sillage.network.NetworkFacts.AdvisorLoad;
import fr.captierslieux.sillage.network.NetworkFacts.Happens;
import fr.captierslieux.sillage.network.NetworkFacts.Orientation;
import fr.captierslieux.sillage.network.NetworkFacts.Oriented;
import fr.captierslieux.sillage.network.NetworkFacts.Referent;
import fr.captierslieux.sillage.network.NetworkRow;
import fr.captierslieux.sillage.ui.lists.RecordWords;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Networks in words. */
final class NetworkWords {
    private final RecordWords record;
    private final Clock clock;

    NetworkWords(Words words, Clock clock) {
        this.record = new RecordWords(words, clock);
        this.clock = clock;
    }

    Words words() {
        return record.words();
    }

    RecordWords record() {
        return record;
    }

    String get(String key, Object... arguments) {
        return words().get(key, arguments);
    }

    String day(@Nullable LocalDate day) {
        return record.day(day);
    }

    String kind(NetworkRow row) {
        return record.label("network_kind", row.kind());
    }

    String departments(NetworkRow row) {
        return String.join(", ", row.departments());
    }

    /** A theme of the list reads as there; one in the network's own words as it is. */
    String themes(NetworkRow row) {
        return row.themes().stream().map(theme -> words().label("theme", theme)).collect(Collectors.joining(", "));
    }

    /** « accompagne, gère un lieu ». */
    String ways(NetworkRow row) {
        return row.ways().stream().map(way -> get("networks.way." + way.name())).collect(Collectors.joining(", "));
    }

    /** « 24 dossiers ouverts, 12 accompagnés, 3 sans nouvelles ». */
    String load(CaseLoad load) {
        return load.open() == 0
                ? get("networks.load.none")
                : Stream.of(get("networks.load.OPEN", load.open()),
                        load.inSupport() == 0 ? "" : get("networks.load.IN_SUPPORT", load.inSupport()),
                        load.silent() == 0 ? "" : get("networks.load.SILENT", load.silent()))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    String advisor(AdvisorLoad advisor) {
        return joined(record.label("advisor_role", advisor.role()), load(advisor.load()));
    }

    /** « depuis le 1er janv. 2024 », « du 1er janv. 2022 au 31 déc. 2023 ». */
    String period(Referent referent) {
        return referent.endsOn() == null
                ? get(referent.startsOn().isAfter(today()) ? "networks.referent.from" : "networks.referent.since",
                        day(referent.startsOn()))
                : get("networks.referent.period", day(referent.startsOn()), day(referent.endsOn()));
    }

    /** « 14 en tout : 9 acceptées, 3 en attente ». */
    String results(Oriented oriented) {
        return get("networks.oriented.results", oriented.count(), oriented.results().stream()
                .map(each -> get("networks.oriented.result", each.count(),
                        words().label("orientation_result", each.result()).toLowerCase(words().locale())))
                .collect(Collectors.joining(", ")));
    }

    /** What came of it, when, and with whom. */
    String orientation(Orientation each) {
        String other = each.other().isEmpty() ? words().label("destination_kind", each.kind()) : each.other();
        return joined(other, day(each.on()), words().label("orientation_result", each.result())
                .toLowerCase(words().locale()));
    }

    String happens(Happens each) {
        return joined(each.kind().isEmpty() ? get("networks.training") : words().label("event_kind", each.kind()),
                day(each.on()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}

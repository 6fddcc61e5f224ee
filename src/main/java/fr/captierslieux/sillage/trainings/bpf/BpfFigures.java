package fr.captierslieux.sillage.trainings.bpf;

import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.trainings.bpf.BpfFigure.Measure;
import fr.captierslieux.sillage.trainings.bpf.Slot.Side;
import fr.captierslieux.sillage.trainings.bpf.Slot.SlotTrainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the rows of a return. Totals are added from rows, never from rounded lines. */
final class BpfFigures {
    /** The form asks for the five main specialities. */
    private static final int SPECIALITIES = 5;
    private static final List<Side> SIDES = List.of(Side.STAFF, Side.OUTSIDE, Side.NOT_SAID);
    private static final List<String> SIDE_LINES = List.of("E1", "E2", "EN");

    private final Bpf bpf;
    private final List<BpfFigure> figures = new ArrayList<>();

    BpfFigures(Bpf bpf) {
        this.bpf = bpf;
    }

    List<BpfFigure> list() {
        products();
        trainers();
        List<Trainee> own = bpf.own();
        for (String type : List.of("A", "B", "C", "D", "E", "N")) {
            add("F1" + type, "", own.stream().filter(each -> each.typeLine().equals(type)).toList());
        }
        add("F1T", "", own);
        add("F1X", "", own.stream().filter(Trainee::atDistance).toList());
        outside(own);
        for (Objective objective : Objective.values()) {
            add("F3" + objective, "", own.stream().filter(each -> each.objective() == objective).toList());
        }
        add("F3T", "", own);
        specialities(own);
        add("G", "", bpf.entrusted());
        return List.copyOf(figures);
    }

    private void products() {
        for (String line : ShippedLists.get("funding_line").codes()) {
            euros(line, bpf.products().stream().filter(each -> each.line().equals(line)).toList());
            if (line.equals("C2H")) {
                euros("C2", bpf.products().stream().filter(each -> each.line().startsWith("C2")).toList());
            }
        }
        euros("C", bpf.products());
    }

    private void euros(String code, List<Product> products) {
        figures.add(new BpfFigure(code, "", null, null, Measure.EUROS,
                products.stream().mapToLong(Product::amountE4).sum()));
    }

    private void trainers() {
        for (int i = 0; i < SIDES.size(); i++) {
            Side side = SIDES.get(i);
            long hours = bpf.slots().stream().filter(each -> each.side() == side).mapToLong(Slot::parts).sum();
            long count = bpf.slots().stream().flatMap(each -> each.trainers().stream())
                    .filter(each -> each.side() == side).map(SlotTrainer::key).distinct().count();
            figures.add(new BpfFigure(SIDE_LINES.get(i), "", count, null, Measure.HOURS, hours));
        }
        long all = bpf.slots().stream().flatMap(each -> each.trainers().stream()).map(SlotTrainer::key).distinct()
                .count();
        figures.add(new BpfFigure("ET", "", all, null, Measure.HOURS,
                bpf.slots().stream().mapToLong(Slot::parts).sum()));
    }

    private void outside(List<Trainee> own) {
        List<Trainee> outside = own.stream().filter(each -> each.outsideParts() > 0).toList();
        figures.add(new BpfFigure("F2", "", (long) outside.size(), persons(outside), Measure.HOURS,
                outside.stream().mapToLong(Trainee::outsideParts).sum()));
    }

    private void specialities(List<Trainee> own) {
        Map<String, List<Trainee>> byCode = new TreeMap<>();
        own.forEach(each -> byCode.computeIfAbsent(speciality(each), code -> new ArrayList<>()).add(each));
        List<Trainee> unsaid = byCode.getOrDefault("", List.of());
        byCode.remove("");
        Map<String, List<Trainee>> main = new LinkedHashMap<>();
        byCode.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, List<Trainee>> each) -> -parts(each.getValue())))
                .limit(SPECIALITIES).forEach(each -> main.put(each.getKey(), each.getValue()));
        main.forEach((code, trainees) -> add("F4", code, trainees));
        add("F4O", "", own.stream().filter(each -> !speciality(each).isEmpty() && !main.containsKey(speciality(each)))
                .toList());
        add("F4N", "", unsaid);
        add("F4T", "", own);
    }

    private static String speciality(Trainee trainee) {
        String said = trainee.whom().speciality();
        return said == null ? "" : said.strip();
    }

    private void add(String code, String detail, List<Trainee> trainees) {
        figures.add(new BpfFigure(code, detail, (long) trainees.size(), persons(trainees), Measure.HOURS,
                parts(trainees)));
    }

    private static long parts(List<Trainee> trainees) {
        return trainees.stream().mapToLong(Trainee::parts).sum();
    }

    private static long persons(List<Trainee> trainees) {
        return trainees.stream().map(each -> each.whom().person()).distinct().count();
    }
}

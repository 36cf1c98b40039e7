package school.quality.jobs.store.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.activity.Demand;
import school.quality.engine.school.activity.DirectionDemand;
import school.quality.engine.school.activity.ExtraProgramme;
import school.quality.engine.school.activity.ProgrammePupil;
import school.quality.engine.school.activity.ProgrammeResult;
import school.quality.engine.school.learning.ElectiveCourse;
import school.quality.engine.school.learning.ElectivePupil;
import school.quality.engine.school.people.ClassGroup;
import school.quality.engine.school.teaching.LessonLoad;
import school.quality.engine.school.teaching.PairDelivery;
import school.quality.engine.school.upbringing.ClassEvents;
import school.quality.engine.school.upbringing.SchoolContest;
import school.quality.engine.school.upbringing.UpbringingEvent;

/** Facts that follow from others of the same school. */
final class DerivedFacts {

    private final Map<Class<?>, List<Fact>> byKind;

    private DerivedFacts(List<Fact> facts) {
        this.byKind = facts.stream().collect(Collectors.groupingBy(Object::getClass));
    }

    static Stream<Fact> of(List<Fact> facts) {
        DerivedFacts derived = new DerivedFacts(facts);
        return Stream.<Stream<? extends Fact>>of(
                        derived.directions(),
                        derived.programmeResults(),
                        derived.courses(),
                        derived.pairs(),
                        derived.classEvents(),
                        derived.contests())
                .flatMap(Function.identity());
    }

    private Stream<DirectionDemand> directions() {
        Map<String, Integer> places = of(ExtraProgramme.class)
                .collect(Collectors.groupingBy(
                        ExtraProgramme::direction, Collectors.summingInt(ExtraProgramme::places)));
        return grouped(of(Demand.class).filter(demand -> demand.kind().equals("EXTRA")), Demand::subject)
                .entrySet()
                .stream()
                .map(direction -> new DirectionDemand(
                        direction.getKey(),
                        requests(direction.getValue()),
                        places.getOrDefault(direction.getKey(), 0)));
    }

    /** Of pupils where they made any, else of parents (programme 2.2.3). */
    private static int requests(List<Demand> demand) {
        int ofPupils = requests(demand, "PUPILS");
        return ofPupils > 0 ? ofPupils : requests(demand, "PARENTS");
    }

    private static int requests(List<Demand> demand, String respondents) {
        return demand.stream()
                .filter(one -> one.respondents().equals(respondents))
                .mapToInt(Demand::requests)
                .sum();
    }

    private Stream<ProgrammeResult> programmeResults() {
        Map<String, Boolean> won = new LinkedHashMap<>();
        of(ProgrammePupil.class).forEach(pupil -> pupil.programmes().stream()
                .sorted()
                .forEach(programme -> won.merge(programme, pupil.wonIn(programme), Boolean::logicalOr)));
        return won.entrySet().stream().map(entry -> new ProgrammeResult(entry.getKey(), entry.getValue()));
    }

    private Stream<ElectiveCourse> courses() {
        return grouped(of(ElectivePupil.class), ElectivePupil::course).entrySet().stream()
                .map(course -> new ElectiveCourse(course.getKey(), grades(course.getValue())));
    }

    private static Set<Integer> grades(List<ElectivePupil> pupils) {
        return pupils.stream().map(pupil -> pupil.place().grade()).collect(Collectors.toSet());
    }

    /** Class and subject with the groups added up: as a whole, and the part of each teacher. */
    private Stream<PairDelivery> pairs() {
        return Stream.concat(
                pairs(load -> List.of("", load.place().className(), load.subject())),
                pairs(load -> List.of(load.staffId(), load.place().className(), load.subject())));
    }

    private Stream<PairDelivery> pairs(Function<LessonLoad, List<String>> key) {
        return grouped(of(LessonLoad.class), key).entrySet().stream()
                .map(pair -> pair(pair.getKey().get(0), pair.getValue()));
    }

    private static PairDelivery pair(String staffId, List<LessonLoad> loads) {
        LessonLoad any = loads.get(0);
        return new PairDelivery(
                Optional.of(staffId).filter(number -> !number.isEmpty()),
                any.place(),
                any.subject(),
                loads.stream().mapToLong(LessonLoad::planned).sum(),
                loads.stream().mapToLong(LessonLoad::given).sum());
    }

    private Stream<ClassEvents> classEvents() {
        List<UpbringingEvent> rows = of(UpbringingEvent.class).toList();
        return of(ClassGroup.class).map(group -> ClassEvents.of(Place.ofClass(group.name(), group.grade()), rows));
    }

    private Stream<SchoolContest> contests() {
        Stream<UpbringingEvent> rows = of(UpbringingEvent.class).filter(UpbringingEvent::schoolContest);
        return grouped(rows, row -> List.of(row.name(), row.plannedOn())).values().stream()
                .map(SchoolContest::new);
    }

    private <T> Stream<T> of(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }

    private static <K, T> Map<K, List<T>> grouped(Stream<T> facts, Function<T, K> key) {
        return facts.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}

package school.quality.engine.school;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import school.quality.engine.indicator.Scope;
import school.quality.engine.period.Period;

/**
 * Everything a school knows about a period, sorted into the units that figures are about: the school, its levels, grades
 * and classes of the year always, subjects and teachers where they occur.
 *
 * @param loaded names of the datasets that are loaded for the period, {@code dataset} or {@code dataset/kind}
 */
public record SchoolFacts(String school, Period period, Settings settings, Set<String> loaded, List<Unit> units) {

    public static SchoolFacts of(
            String school, Period period, Settings settings, Set<String> loaded, Collection<? extends Fact> facts) {
        Sorting sorting = new Sorting(school);
        facts.forEach(sorting::put);
        return new SchoolFacts(school, period, settings, loaded, sorting.units());
    }

    public WholeSchool wholeSchool() {
        return new WholeSchool(units.get(0));
    }

    /** The units of one scope together, scope by scope: no rule looks at two parts of the school. */
    public List<List<Unit>> unitsByScope() {
        return List.copyOf(units.stream()
                .collect(groupingBy(Unit::scope, () -> new EnumMap<>(Scope.class), toList()))
                .values());
    }

    /** Facts on their way into their units. */
    private static final class Sorting {

        private final Map<UnitId, Map<Topic, List<Fact>>> factsOf = new LinkedHashMap<>();
        private final Map<UnitId, Set<Integer>> gradesOf = new LinkedHashMap<>();
        private final Map<UnitId, Map<Unit.Part, List<Fact>>> partsOf = new HashMap<>();
        private final UnitId school;

        Sorting(String school) {
            this.school = new UnitId(Scope.SCHOOL, school);
            factsOf.put(this.school, new EnumMap<>(Topic.class));
        }

        void put(Fact fact) {
            if (fact.topic() == Topic.CLASSES) {
                fact.units().stream()
                        .filter(unit -> unit.scope() == Scope.GRADE)
                        .forEach(unit -> putGrade(Integer.valueOf(unit.id()), fact));
            }
            put(school, fact);
            fact.units().forEach(unit -> put(unit, fact));
        }

        private void putGrade(Integer grade, Fact ofClass) {
            gradesOf.computeIfAbsent(school, unit -> new TreeSet<>()).add(grade);
            ofClass.units().forEach(unit -> gradesOf.computeIfAbsent(unit, id -> new TreeSet<>())
                    .add(grade));
        }

        private void put(UnitId unit, Fact fact) {
            factsOf.computeIfAbsent(unit, id -> new EnumMap<>(Topic.class))
                    .computeIfAbsent(fact.topic(), topic -> new ArrayList<>())
                    .add(fact);
            if (!fact.part().isEmpty()) {
                putPart(unit, fact);
            }
        }

        private void putPart(UnitId unit, Fact fact) {
            partsOf.computeIfAbsent(unit, id -> new HashMap<>())
                    .computeIfAbsent(new Unit.Part(fact.topic(), fact.part()), part -> new ArrayList<>())
                    .add(fact);
        }

        List<Unit> units() {
            return factsOf.entrySet().stream()
                    .filter(entry -> isOfTheSchool(entry.getKey()))
                    .map(entry -> unit(entry.getKey(), entry.getValue()))
                    .toList();
        }

        /** A measure or checklist may name a level that no class of the year belongs to. */
        private boolean isOfTheSchool(UnitId unit) {
            return unit.scope() != Scope.LEVEL || gradesOf.containsKey(unit);
        }

        private Unit unit(UnitId unit, Map<Topic, List<Fact>> facts) {
            return new Unit(unit, gradesOf.getOrDefault(unit, Set.of()), facts, partsOf.getOrDefault(unit, Map.of()));
        }
    }
}

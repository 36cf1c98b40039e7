package school.quality.engine.school;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.indicator.Scope;

/**
 * A part of the school that figures are about, with the facts that belong to it.
 *
 * @param grades of the classes in it; empty for subjects and teachers
 * @param parts the facts of topics that have parts once more, each part by itself
 */
public record Unit(UnitId unitId, Set<Integer> grades, Map<Topic, List<Fact>> facts, Map<Part, List<Fact>> parts) {

    /** One survey of all surveys, one kind of event of all events. */
    record Part(Topic topic, String name) {}

    public Scope scope() {
        return unitId.scope();
    }

    public String id() {
        return unitId.id();
    }

    /** Whether the programme speaks of this unit when it speaks of grades from one to the other; subjects and teachers always. */
    public boolean hasGrades(int from, int to) {
        return grades.isEmpty() || grades.stream().anyMatch(grade -> grade >= from && grade <= to);
    }

    /** Whether a fact of this kind occurs here. */
    public boolean has(Topic topic) {
        return facts.containsKey(topic);
    }

    /** School, levels, grades and classes are spoken of always, subjects and teachers where such a fact occurs. */
    public boolean concernedBy(Topic topic) {
        return scope() == Scope.SCHOOL || !grades.isEmpty() || has(topic);
    }

    public List<Fact> the(Topic topic) {
        return facts.getOrDefault(topic, List.of());
    }

    /** Only those about one survey, one kind of event, one kind of exam. */
    public List<Fact> the(Topic topic, String part) {
        return parts.getOrDefault(new Part(topic, part), List.of());
    }

    /** Those about one part and those about another. */
    public List<Fact> the(Topic topic, String part, String another) {
        return Stream.concat(the(topic, part).stream(), the(topic, another).stream())
                .toList();
    }

    /** A unit is itself alone: sessions tell units by identity, never by walking through their facts. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return unitId.hashCode();
    }
}

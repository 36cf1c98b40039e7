package school.quality.jobs.export.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values for the placeholders of a paper, a row or a column, and what is repeated within it. */
final class Entry {

    private final Map<Field, Value> values = new EnumMap<>(Field.class);
    private final Map<Part, List<Entry>> parts = new EnumMap<>(Part.class);

    Entry with(Field field, Value value) {
        values.put(field, value);
        return this;
    }

    Entry with(Part part, List<Entry> entries) {
        parts.put(part, List.copyOf(entries));
        return this;
    }

    Optional<Value> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    List<Entry> parts(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** What columns are repeated for; at least one, which is empty: a row of no cells is no row. */
    List<Entry> columns(Part part) {
        List<Entry> entries = parts(part);
        return entries.isEmpty() ? List.of(empty(part)) : entries;
    }

    private static Entry empty(Part part) {
        Entry empty = new Entry();
        Stream.of(Field.values())
                .filter(field -> field.part() == part)
                .forEach(field -> empty.with(field, Value.NOTHING));
        return empty;
    }

    /** This entry together with all that is known around it. */
    Entry inside(Entry outer) {
        Entry all = new Entry();
        all.values.putAll(outer.values);
        all.values.putAll(values);
        all.parts.putAll(outer.parts);
        all.parts.putAll(parts);
        return all;
    }
}

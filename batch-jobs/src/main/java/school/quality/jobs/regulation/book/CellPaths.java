package school.quality.jobs.regulation.book;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which cell each value of the JSON form stands, by the path that the reader of the form names it by. */
final class CellPaths {

    private final Map<String, CellPlace> cells = new HashMap<>();

    void add(String path, CellPlace place) {
        cells.putIfAbsent(path, place);
    }

    /** The cell of the value itself, else that of what it is part of. */
    Optional<CellPlace> of(String path) {
        return Optional.ofNullable(cells.get(nearest(path)));
    }

    /** The path itself, or the part of it that stands in a cell; empty where none does. */
    String nearest(String path) {
        String part = path;
        while (!cells.containsKey(part) && !part.isEmpty()) {
            part = part.substring(0, Math.max(0, Math.max(part.lastIndexOf('.'), part.lastIndexOf('['))));
        }
        return part;
    }
}

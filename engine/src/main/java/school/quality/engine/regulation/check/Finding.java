package school.quality.engine.regulation.check;

import java.util.List;

/**
 * Something wrong with a regulation, or worth a look, before it is published.
 *
 * @param path the part of the row that is meant, as the document names it: {@code method}, {@code source}, {@code clause}
 * @param values what stands there and what would be right, in the order of the flaw's sentence
 */
public record Finding(Flaw flaw, Place place, String path, List<String> values) {

    public Finding {
        values = List.copyOf(values);
    }

    public boolean isError() {
        return flaw.severity() == Severity.ERROR;
    }
}

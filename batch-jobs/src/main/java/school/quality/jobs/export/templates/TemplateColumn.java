package school.quality.jobs.export.templates;

import java.util.List;

/**
 * A column of a dataset as a template shows it.
 *
 * @param type {@code text}, {@code date}, {@code decimal}, {@code integer}, {@code money}, {@code bool}, {@code list},
 *     {@code ref} with a dataset, or the codes themselves
 * @param values Russian values of a coded column in the order of its codes; empty for other types
 */
record TemplateColumn(
        String dataset,
        String name,
        String header,
        String type,
        boolean required,
        boolean key,
        String meaning,
        List<String> values) {

    boolean coded() {
        return !values.isEmpty();
    }

    boolean is(String plainType) {
        return type.equals(plainType);
    }
}

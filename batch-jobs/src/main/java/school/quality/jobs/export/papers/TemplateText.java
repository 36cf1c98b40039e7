package school.quality.jobs.export.papers;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The placeholders in the texts of one template. A placeholder is a plain name in double braces; nothing in it is evaluated.
 *
 * @param template its file name, for problems
 */
record TemplateText(String template) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Refuses names that stand for nothing, all at once, and braces that do not close. */
    void check(List<String> texts) {
        Set<String> unknown = new LinkedHashSet<>();
        for (String text : texts) {
            names(text).stream().filter(name -> FieldNames.find(name).isEmpty()).forEach(unknown::add);
            if (Pattern.compile("\\{\\{|}}")
                    .matcher(PLACEHOLDER.matcher(text).replaceAll(""))
                    .find()) {
                throw PaperProblem.of("BROKEN", template, text);
            }
        }
        if (!unknown.isEmpty()) {
            throw PaperProblem.unknown(
                    template, unknown.stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", ")));
        }
    }

    /** Where placeholders stand in a text, from its beginning. */
    static List<MatchResult> in(String text) {
        return PLACEHOLDER.matcher(text).results().toList();
    }

    /** Which list a row or a column with these texts repeats; the paper where it repeats none. */
    Part repeated(List<String> texts, Part.Repeated how) {
        Set<Part> parts = texts.stream()
                .flatMap(text -> names(text).stream())
                .flatMap(name -> FieldNames.find(name).stream())
                .map(Field::part)
                .filter(part -> part.repeated() == how)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        if (parts.size() > 1) {
            throw PaperProblem.of("TWO_LISTS", template, String.join(" ", texts));
        }
        return parts.stream().findFirst().orElse(Part.PAPER);
    }

    /** The text with what its placeholders stand for, in one go: a value with braces stays as it is. */
    String filled(String text, Entry entry) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found, entry).shown()));
    }

    /** What a placeholder that was found stands for. */
    Value value(MatchResult found, Entry entry) {
        Field field = FieldNames.find(found.group(1)).orElseThrow(() -> PaperProblem.unknown(template, found.group()));
        return entry.value(field).orElseThrow(() -> PaperProblem.misplaced(template, field));
    }

    private static List<String> names(String text) {
        return in(text).stream().map(found -> found.group(1)).toList();
    }
}

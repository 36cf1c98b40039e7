package school.quality.jobs.export.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The note that appears when a user points at a header. */
final class HeaderNote {

    private final TemplateWords words;
    private final Map<String, String> sheetNames;

    /** @param sheetNames names of sheets by dataset */
    HeaderNote(TemplateWords words, Map<String, String> sheetNames) {
        this.words = words;
        this.sheetNames = sheetNames;
    }

    String text(TemplateColumn column) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(column.required() ? "note.required" : "note.optional"));
        String meaning = words.meaning(column);
        if (!meaning.isEmpty()) {
            lines.add(meaning + ".");
        }
        lines.add(words.of("note.type") + ": " + words.type(column, sheetNames.getOrDefault(referred(column), "")));
        if (column.coded()) {
            lines.add(words.of("note.codes") + ": " + String.join(", ", column.values()));
        }
        String example = words.example(column);
        if (example != null) {
            lines.add(words.of("note.example") + ": " + example);
        }
        if (column.key()) {
            lines.add(words.of("note.key"));
        }
        return String.join("\n", lines);
    }

    private static String referred(TemplateColumn column) {
        String type = column.type();
        return type.matches("refs? .*") ? type.substring(type.indexOf(' ') + 1) : "";
    }
}

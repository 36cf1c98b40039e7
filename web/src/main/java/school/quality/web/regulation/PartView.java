package school.quality.web.regulation;

import java.util.List;
import java.util.stream.Stream;
import school.quality.jobs.regulation.book.Part;

/**
 * A part of a regulation as a page shows and edits it.
 *
 * @param id of its form on the page
 * @param was tells its contents as shown from any others
 * @param own its own row
 * @param lists the rows that belong to it
 * @param notes on the part as a whole
 */
record PartView(Part part, String id, String was, RowView own, List<ListView> lists, List<Note> notes) {

    /** What is wrong, or worth a look. */
    record Note(String sentence, boolean bad) {}

    /** A value to choose. */
    record Option(String value, String word, boolean chosen) {}

    /**
     * A value with its name.
     *
     * @param name of the field in the form
     * @param value as it is typed
     * @param shown as it is read
     * @param options to choose from; empty where anything may be typed
     * @param about the definition of what is chosen; empty for none
     */
    record Cell(
            String name,
            String column,
            String label,
            String input,
            boolean required,
            String value,
            String shown,
            List<Option> options,
            String about,
            List<Note> notes) {

        public String id() {
            return name.replace('.', '-');
        }

        public boolean isEmpty() {
            return value.isEmpty();
        }

        public boolean isWrong() {
            return !notes.isEmpty();
        }
    }

    /** A row with what is said about it. */
    record RowView(int number, List<Cell> cells, List<Note> notes) {

        /** Cells that say something. */
        public List<Cell> said() {
            return cells.stream().filter(cell -> !cell.isEmpty()).toList();
        }

        /** What is said about the row and about its cells. */
        public List<Note> told() {
            Stream<Note> ofCells = cells.stream().flatMap(cell -> cell.notes().stream()
                    .map(note -> new Note(cell.label() + ": " + note.sentence(), note.bad())));
            return Stream.concat(notes.stream(), ofCells).toList();
        }

        public String of(String column) {
            return cells.stream()
                    .filter(cell -> cell.column().equals(column))
                    .map(Cell::shown)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * Rows of one list.
     *
     * @param columns their headings
     */
    record ListView(String list, String title, List<String> columns, List<RowView> rows, boolean compact) {}

    /** The names of all fields, by which a changed form is told from one with other values only. */
    List<String> names() {
        return rows().flatMap(row -> row.cells().stream())
                .map(Cell::name)
                .sorted()
                .toList();
    }

    private Stream<RowView> rows() {
        return Stream.concat(Stream.of(own), lists.stream().flatMap(list -> list.rows().stream()));
    }

    /** Everything that is said about it, wherever it stands. */
    public List<Note> all() {
        return Stream.concat(
                        notes.stream(),
                        rows().flatMap(row -> Stream.concat(
                                row.notes().stream(), row.cells().stream().flatMap(cell -> cell.notes().stream()))))
                .toList();
    }

    public boolean isWrong() {
        return all().stream().anyMatch(Note::bad);
    }
}

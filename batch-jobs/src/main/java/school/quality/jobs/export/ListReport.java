package school.quality.jobs.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;
import school.quality.rules.Programme;

/** Lists behind figures: totals, and rows that name or count. */
final class ListReport implements Report<ListLine> {

    private static final String FIRST =
            "list line school period indicator measures aspect status numerator denominator count";
    private static final String LAST = "reason explanation";

    private final Words words;
    private final ListWords inWords;
    private final Set<ListKind> kinds;
    private final boolean names;

    ListReport(Words words, Programme programme, Set<ListKind> kinds, boolean names) {
        this.words = words;
        this.inWords = new ListWords(words, programme);
        this.kinds = kinds;
        this.names = names;
    }

    @Override
    public Map<String, @Nullable Object> json(ListLine line) {
        Map<String, @Nullable Object> fields = fields(line);
        fields.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
        return fields;
    }

    /** Lists have different fields; the table has all that occur in the lists asked for. */
    @Override
    public Table<ListLine> table() {
        List<String> columns = columns();
        return new Table<>(
                Table.columns(words, String.join(" ", columns)), line -> Stream.of(cells(fields(line), columns)));
    }

    @Override
    public void book(Iterator<ListLine> lines, Heading heading, ReportBook book) {
        new ListBook(words, inWords, kinds, names, heading, book).write(lines);
    }

    private Map<String, @Nullable Object> fields(ListLine line) {
        return new ListFields(inWords, names).of(line);
    }

    private List<String> columns() {
        List<String> first = List.of(FIRST.split(" "));
        List<String> last = List.of(LAST.split(" "));
        Stream<String> between = Stream.of(ListField.values())
                .filter(field ->
                        kinds.stream().anyMatch(kind -> kind.fields(names).contains(field)))
                .map(ListField::code)
                .filter(code -> !first.contains(code) && !last.contains(code));
        return Stream.of(first.stream(), between, last.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static List<Cell> cells(Map<String, @Nullable Object> fields, List<String> columns) {
        return columns.stream().map(column -> cell(fields.get(column))).toList();
    }

    private static Cell cell(@Nullable Object value) {
        if (value instanceof Long number) {
            return Cell.number(number);
        }
        if (value instanceof BigDecimal number) {
            return Cell.number(number);
        }
        return value instanceof LocalDate day ? Cell.date(day) : Cell.text(value == null ? null : value.toString());
    }
}

package school.quality.jobs.load;

import java.util.Map;
import java.util.Set;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.FaultCode;

/** Reads the cleaned text of a cell as a value of its column. */
interface CellReader {

    int LONGEST_TEXT = 500;
    int LONGEST_NAME = 200;
    Set<String> NAMES = Set.of("name", "last_name", "first_name", "patronymic");

    Reading read(String text);

    /** The reader of a column: by its name where that has a form of its own, else by its type. */
    static CellReader of(DatasetColumn column) {
        return switch (column.name()) {
            case "year" -> SchoolYearText::read;
            case "snils" -> Snils::read;
            default -> ofType(column);
        };
    }

    /** A reader that knows again what it has read: columns of codes, days and numbers hold few different texts. */
    static CellReader remembering(DatasetColumn column) {
        CellReader reader = of(column);
        return switch (column.type()) {
            case TEXT, STAFF, PUPIL, LIST -> reader;
            default -> new RememberingReader(reader);
        };
    }

    private static CellReader ofType(DatasetColumn column) {
        return switch (column.type()) {
            case TEXT, STAFF, PUPIL -> text(NAMES.contains(column.name()) ? LONGEST_NAME : LONGEST_TEXT);
            case LIST -> ListText::read;
            case DATE -> DateText::read;
            case BOOL -> YesNo::read;
            case INTEGER -> NumberText::integer;
            case DECIMAL -> NumberText::decimal;
            case MONEY -> NumberText::money;
            case CODE -> code(column.codes());
        };
    }

    private static CellReader text(int limit) {
        return text -> {
            int length = text.codePointCount(0, text.length());
            return length <= limit
                    ? Reading.value(text)
                    : new Reading.Wrong(
                            FaultCode.TEXT_TOO_LONG,
                            Map.of("limit", Integer.toString(limit), "length", Integer.toString(length)));
        };
    }

    private static CellReader code(Codes codes) {
        String allowed = String.join(
                ", ",
                codes.all().stream()
                        .map(code -> codes.wordFor(code).equals(code) ? code : codes.wordFor(code) + " (" + code + ")")
                        .toList());
        return text -> codes.meantBy(NumberText.withoutZeroFraction(text))
                .map(Reading::value)
                .orElseGet(() -> new Reading.Wrong(FaultCode.UNKNOWN_CODE, Map.of("allowed", allowed)));
    }
}

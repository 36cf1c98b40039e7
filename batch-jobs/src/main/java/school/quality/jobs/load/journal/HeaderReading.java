package school.quality.jobs.load.journal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.load.journal.UnknownLayout.Reason;
import school.quality.jobs.sheet.SheetRow;

/**
 * Puts together a header of several rows, whose merged cells hold their text in the first column only. Every text must
 * be known: an unknown column could be a mark.
 */
final class HeaderReading {

    private static final Pattern TERM = Pattern.compile("([1-4]) ?(четверть|полугодие)");
    private static final Set<String> NUMBER = Set.of("№", "п/п", "№ п/п");
    private static final Set<String> AVERAGES = Set.of("средний балл", "ср. взв. балл");
    private static final Set<String> OTHER_MARKS = Set.of("экз. оценка", "гос. экз. оценка", "итог. оценка");
    private static final String SUBJECT = "предмет";
    private static final String FINAL = "итог";

    private final int firstRow;
    private final TreeMap<Integer, TermKey> terms = new TreeMap<>();
    private final TreeMap<Integer, TermKey> finals = new TreeMap<>();
    private final Set<TermKey> answered = EnumSet.noneOf(TermKey.class);
    private int number = -1;
    private int subject = -1;
    private int endOfTerms = Integer.MAX_VALUE;

    HeaderReading(int firstRow) {
        this.firstRow = firstRow;
    }

    static boolean begins(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> SUBJECT.equals(Tidy.key(Tidy.text(cell))));
    }

    /** Takes the next row; true when it was the last of the header. */
    boolean take(SheetRow row) {
        boolean last = false;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = Tidy.key(Tidy.text(row, column));
            if (!text.isEmpty()) {
                last |= place(text, column, row.number());
            }
        }
        return last;
    }

    MarkColumns columns() {
        if (number < 0 || subject < 0 || finals.isEmpty()) {
            throw new UnknownLayout(Reason.INCOMPLETE_HEADER, firstRow, "");
        }
        for (TermKey term : terms.values()) {
            if (!answered.contains(term)) {
                throw new UnknownLayout(Reason.TERM_WITHOUT_FINAL, firstRow, term.name());
            }
        }
        return new MarkColumns(number, subject, new TreeMap<>(finals));
    }

    /** True for a text of the lowest row. */
    private boolean place(String text, int column, int row) {
        if (NUMBER.contains(text)) {
            number = column;
        } else if (text.equals(SUBJECT)) {
            subject = column;
        } else if (text.equals("год. оценка")) {
            endOfTerms = Math.min(endOfTerms, column);
            addFinal(column, TermKey.Y, row);
        } else if (OTHER_MARKS.contains(text)) {
            endOfTerms = Math.min(endOfTerms, column);
        } else if (!text.equals("учебные периоды")) {
            return placeTerm(text, column, row);
        }
        return false;
    }

    private boolean placeTerm(String text, int column, int row) {
        TermKey term = term(text);
        if (term != null) {
            terms.put(column, term);
            return false;
        }
        Map.Entry<Integer, TermKey> above = terms.floorEntry(column);
        boolean average = AVERAGES.contains(text);
        if (above == null || column >= endOfTerms || !average && !text.equals(FINAL)) {
            throw new UnknownLayout(Reason.UNKNOWN_COLUMN, row, text);
        }
        if (!average) {
            addFinal(column, above.getValue(), row);
        }
        return true;
    }

    private void addFinal(int column, TermKey term, int row) {
        if (!answered.add(term)) {
            throw new UnknownLayout(Reason.TERM_TWICE, row, term.name());
        }
        finals.put(column, term);
    }

    private static @Nullable TermKey term(String text) {
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            return null;
        }
        int ordinal = Integer.parseInt(term.group(1));
        if (term.group(2).equals("четверть")) {
            return TermKey.valueOf("Q" + ordinal);
        }
        return ordinal <= 2 ? TermKey.valueOf("S" + ordinal) : null;
    }
}

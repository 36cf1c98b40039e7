package school.quality.jobs.export.statement;

import static school.quality.jobs.export.statement.Page.at;
import static school.quality.jobs.export.statement.Page.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.LineExplained.NumberSeen;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Workings;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.jobs.export.Exact;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Words;
import school.quality.jobs.export.explanation.RegulationWords;
import school.quality.jobs.store.journal.JournalHead;

/** The sheets of a statement: criteria and money on the first, what they are looked up in on the others. */
final class StatementBook {

    private static final int POINTS = 13;
    private static final int UNIT_POINTS = 7;

    private final Words words;
    private final Reasons reasons;
    private final CriterionWords criteria;
    private final RegulationWords regulation;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Page first;
    private final Page bands;
    private final Page units;
    private final Map<String, int[]> bandRows = new HashMap<>();
    private final List<String> sheetTotals = new ArrayList<>();

    StatementBook(Words words, Reasons reasons, RegulationWords regulation) {
        this.regulation = regulation;
        this.criteria = new CriterionWords(words, reasons, regulation);
        this.words = words;
        this.reasons = reasons;
        this.first = new Page(book, words.of("page.statement"), 9, 9, 34, 8, 8, 9, 10, 9, 8, 8, 8, 10, 9, 10, 10, 46);
        this.bands = new Page(book, words.of("page.bands"), 12, 12, 10, 12, 10, 10);
        this.units = new Page(book, words.of("page.units"), 12, 34, 10, 10, 12, 10, 10, 12);
    }

    XSSFWorkbook of(Explanation explanation, JournalHead journal) {
        bands.row(true, (Object[]) words.of("bands.columns").split(";"));
        units.row(true, (Object[]) words.of("units.columns").split(";"));
        StatementHead head = new StatementHead(words);
        head.titles(explanation).forEach(line -> first.line(line, true));
        head.grounds(explanation, journal).forEach(line -> first.line(line, false));
        first.skip();
        explanation.sheets().forEach(this::sheet);
        new StatementMoney(words, reasons).write(explanation, first, String.join("+", sheetTotals));
        first.skip();
        first.line(words.of("signature"), false);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        book.setForceFormulaRecalculation(true);
        return book;
    }

    private void sheet(SheetExplained sheet) {
        first.line(
                words.of(
                        "sheet",
                        sheet.group().title(),
                        sheet.regulation().code(),
                        Integer.toString(sheet.regulation().version()),
                        Integer.toString(sheet.place()),
                        Integer.toString(sheet.sheets())),
                true);
        first.row(true, (Object[]) words.of("columns").split(";"));
        List<String> totals = sheet.sections().stream().map(this::section).toList();
        String sum = String.join("+", totals);
        BigDecimal max = sheet.group().sheetMax();
        int row = first.row(
                true,
                total(
                        words.of("total.sheet"),
                        max,
                        max == null ? sum : "MIN(" + number(max) + "," + sum + ")",
                        sheet.points()));
        sheetTotals.add(at(POINTS, row));
        first.skip();
    }

    private static @Nullable Object[] total(
            String title, @Nullable BigDecimal max, String formula, @Nullable BigDecimal kept) {
        @Nullable Object[] cells = new Object[POINTS + 2];
        cells[2] = title;
        cells[10] = max;
        cells[POINTS] = formula(formula);
        cells[POINTS + 1] = kept;
        return cells;
    }

    /** The address of the section's points. */
    private String section(SectionExplained section) {
        first.row(
                true,
                null,
                null,
                section.section().code() + " " + section.section().title());
        Map<String, Integer> rows = new LinkedHashMap<>();
        int begin = first.nextRow();
        section.lines().forEach(line -> rows.put(line.criterion().code(), begin + rows.size()));
        section.lines().forEach(line -> line(line, rows));
        String sum = section.lines().stream()
                .filter(line ->
                        line.remarks().stream().noneMatch(remark -> remark.reason() == PointsReason.COUNTS_THROUGH))
                .map(line -> at(POINTS, rows.get(line.criterion().code())))
                .collect(Collectors.joining("+"));
        String all = sum.isEmpty() ? "0" : sum;
        BigDecimal max = section.section().max();
        int row = first.row(
                true,
                total(
                        words.of("total.section"),
                        max,
                        max == null ? all : "MIN(" + number(max) + "," + all + ")",
                        section.points()));
        return at(POINTS, row);
    }

    private void line(LineExplained line, Map<String, Integer> rows) {
        Criterion criterion = line.criterion();
        int row = first.nextRow();
        Workings workings = line.workings();
        boolean works = line.status() == Status.VALUE
                && workings != null
                && !workings.units().isEmpty()
                && !isBarred(workings);
        List<Workings.Unit> counted =
                works ? workings.units().stream().filter(Workings.Unit::counted).toList() : List.of();
        boolean one = counted.size() == 1;
        NumberSeen number = one ? CriterionWords.numberOf(line, counted.get(0)) : null;
        Parts parts = number == null ? null : number.parts();
        @Nullable Object[] cells = new Object[POINTS + 3];
        cells[0] = criterion.clause();
        cells[1] = criterion.code();
        cells[2] = criterion.title();
        cells[3] = parts == null ? null : parts.numerator();
        cells[4] = parts == null ? null : parts.denominator();
        cells[5] = one
                ? value(line, counted.get(0), number, at(3, row), at(4, row))
                : line.value() == null ? line.code() : line.value();
        cells[6] = one ? criteria.row(line) : "";
        cells[7] = works ? points(line, counted, at(5, row), rows) : BigDecimal.ZERO;
        cells[8] = one ? decimal(counted.get(0).coefficient()) : BigDecimal.ONE;
        cells[9] = works && workings.added().signum() != 0 ? decimal(workings.added()) : BigDecimal.ZERO;
        cells[10] = criterion.max();
        cells[11] = formula(computed(row, criterion.max() != null));
        cells[12] = line.manual().decided();
        cells[POINTS] = formula(line.manual().decided() == null ? at(11, row) : at(12, row));
        cells[POINTS + 1] = line.points();
        cells[POINTS + 2] = criteria.said(line);
        first.row(false, cells);
    }

    private static boolean isBarred(Workings workings) {
        return workings.precondition() != null && workings.precondition().outcome() != Outcome.MET;
    }

    private static String computed(int row, boolean capped) {
        String sum = at(7, row) + "*" + at(8, row) + "+" + at(9, row);
        return "ROUND(" + (capped ? "MIN(" + at(10, row) + "," + sum + ")" : sum) + ",2)";
    }

    /** Numerator over denominator, rounded as the criterion says; what was compared and other numbers as they were seen. */
    private static @Nullable Object value(
            LineExplained line, Workings.Unit unit, @Nullable NumberSeen number, String numerator, String denominator) {
        if (unit.seen() == null) {
            return line.code();
        }
        Parts parts = number == null ? null : number.parts();
        if (parts == null || parts.isEmpty() || unit.compared() != null) {
            return decimal(unit.seen());
        }
        Fraction ratio = Fraction.of(parts.numerator()).dividedBy(Fraction.of(parts.denominator()));
        String share = number.exact().equals(ratio) ? "" : "100*";
        Integer round = line.criterion().round();
        String value = share + numerator + "/" + denominator;
        return formula(round == null ? value : "ROUND(" + value + "," + round + ")");
    }

    private Object points(LineExplained line, List<Workings.Unit> counted, String value, Map<String, Integer> rows) {
        Method method = line.criterion().method();
        if (method instanceof Method.OverOthers over) {
            String others = over.criteria().stream()
                    .filter(code -> line.workings().others().stream()
                            .anyMatch(other -> other.code().equals(code)))
                    .map(code -> at(POINTS, rows.get(code)))
                    .collect(Collectors.joining(","));
            return formula((method instanceof Method.BestOf ? "MAX(" : "SUM(") + others + ")");
        }
        if (!line.workings().items().isEmpty()) {
            return items(line);
        }
        return counted.size() == 1 ? ofMethod(line.criterion(), counted.get(0), value) : ofUnits(line, counted);
    }

    /** The items one by one, on the sheet of units. */
    private Object items(LineExplained line) {
        int begin = units.nextRow();
        line.workings().items().stream()
                .filter(Workings.ItemPoints::counted)
                .forEach(item -> units.row(
                        false,
                        line.criterion().code(),
                        words.of("item", Integer.toString(item.row() + 1)),
                        null,
                        null,
                        null,
                        decimal(item.points()),
                        BigDecimal.ONE,
                        decimal(item.points())));
        int end = units.nextRow() - 1;
        return end < begin
                ? BigDecimal.ZERO
                : formula("SUM('" + words.of("page.units") + "'!" + at(UNIT_POINTS, begin) + ":" + at(UNIT_POINTS, end)
                        + ")");
    }

    private Object ofUnits(LineExplained line, List<Workings.Unit> counted) {
        List<Integer> at = new ArrayList<>();
        for (Workings.Unit unit : counted) {
            int row = units.nextRow();
            at.add(row);
            NumberSeen number = CriterionWords.numberOf(line, unit);
            Parts parts = number == null ? null : number.parts();
            units.row(
                    false,
                    line.criterion().code(),
                    unit.name(),
                    parts == null ? null : parts.numerator(),
                    parts == null ? null : parts.denominator(),
                    value(line, unit, number, at(2, row), at(3, row)),
                    ofMethod(line.criterion(), unit, at(4, row)),
                    decimal(unit.coefficient()),
                    formula(at(5, row) + "*" + at(6, row)));
        }
        return formula("AVERAGE('" + words.of("page.units") + "'!" + at(UNIT_POINTS, at.get(0)) + ":"
                + at(UNIT_POINTS, at.get(at.size() - 1)) + ")");
    }

    /** A formula where a method looks at a number; else what it gave. */
    private Object ofMethod(Criterion criterion, Workings.Unit unit, String value) {
        if (criterion.method() instanceof Method.Bands rows && unit.seen() != null) {
            return formula(lookup(criterion, rows, value));
        }
        if (criterion.method() instanceof Method.Linear linear && unit.seen() != null) {
            String from = number(linear.from());
            String to = number(linear.to());
            String held = "MIN(MAX(" + value + "," + number(linear.from().min(linear.to())) + "),"
                    + number(linear.from().max(linear.to())) + ")";
            return formula(number(linear.weight()) + "*(" + held + "-(" + from + "))/(" + to + "-(" + from + "))");
        }
        return decimal(unit.points());
    }

    /** The first band that holds the value, from the sheet of bands. */
    private String lookup(Criterion criterion, Method.Bands method, String value) {
        int[] rows = bandRows.computeIfAbsent(criterion.code(), code -> write(criterion, method));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            Band band = method.rows().get(i);
            List<String> holds = new ArrayList<>();
            if (band.from() != null) {
                holds.add(value + (band.fromOpen() ? ">" : ">=") + sheetOfBands(1, rows[i]));
            }
            if (band.to() != null) {
                holds.add(value + (band.toOpen() ? "<" : "<=") + sheetOfBands(3, rows[i]));
            }
            String held = holds.isEmpty() ? "TRUE" : "AND(" + String.join(",", holds) + ")";
            text.append("IF(")
                    .append(held)
                    .append(",")
                    .append(sheetOfBands(5, rows[i]))
                    .append(",");
        }
        return text.append("0").append(")".repeat(rows.length)).toString();
    }

    private String sheetOfBands(int column, int row) {
        return "'" + words.of("page.bands") + "'!$" + at(column, row).replaceFirst("(\\d)", "\\$$1");
    }

    private int[] write(Criterion criterion, Method.Bands method) {
        return method.rows().stream()
                .mapToInt(band -> bands.row(
                        false,
                        criterion.code(),
                        band.from(),
                        words.of(band.fromOpen() ? "open" : "closed"),
                        band.to(),
                        words.of(band.toOpen() ? "open" : "closed"),
                        band.points()))
                .toArray();
    }

    static BigDecimal decimal(Fraction number) {
        return Exact.decimal(number);
    }

    static String number(BigDecimal number) {
        return number.signum() < 0 ? "(" + number.toPlainString() + ")" : number.toPlainString();
    }
}

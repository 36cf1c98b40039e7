package school.quality.web.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.rehearsal.CriterionChange;
import school.quality.engine.rehearsal.CriterionTotal;
import school.quality.engine.rehearsal.PayChange;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;
import school.quality.engine.rehearsal.Totals;
import school.quality.jobs.desk.RehearsalDesk.Rehearsed;
import school.quality.web.program.Words;

/** A rehearsal as lines of text: totals, everyone before and after, a bar a criterion. */
final class RehearsalShown {
    private static final String GAP = "  ";
    private static final int LONGEST_BAR = 30;

    private final Words words;

    RehearsalShown(Words words) {
        this.words = words;
    }

    List<String> lines(Rehearsed rehearsed) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("rehearsed", rehearsed.code(), rehearsed.version(), rehearsed.school()));
        if (rehearsed.periods().isEmpty()) {
            lines.add(words.text("rehearsed.none", rehearsed.school()));
        }
        rehearsed.periods().forEach(period -> lines.addAll(lines(period)));
        return lines;
    }

    private List<String> lines(Rehearsal rehearsal) {
        List<String> lines = new ArrayList<>(List.of("", totals(rehearsal)));
        lines.addAll(table(rows(rehearsal)));
        if (!rehearsal.criteria().isEmpty()) {
            lines.addAll(List.of("", words.text("rehearsed.criteria")));
            lines.addAll(bars(rehearsal.criteria()));
        }
        if (!rehearsal.fruitless().isEmpty()) {
            lines.addAll(List.of("", words.text("rehearsed.fruitless", fruitless(rehearsal))));
        }
        return lines;
    }

    private static String fruitless(Rehearsal rehearsal) {
        return rehearsal.fruitless().stream()
                .map(one -> one.regulation() + " " + one.group() + " " + one.criterion())
                .collect(Collectors.joining(", "));
    }

    private String totals(Rehearsal rehearsal) {
        Totals totals = rehearsal.totals();
        return words.text(
                "rehearsed.period",
                rehearsal.period(),
                totals.gaining(),
                totals.gained(),
                totals.losing(),
                totals.lost(),
                totals.unchanged(),
                totals.unknown(),
                totals.throughTheFund(),
                totals.changedPoints(),
                totals.changedPlaces());
    }

    private List<List<String>> rows(Rehearsal rehearsal) {
        Map<String, PayChange> pay =
                rehearsal.pay().stream().collect(Collectors.toMap(PayChange::staffId, change -> change));
        Stream<List<String>> head =
                Stream.of(List.of(words.text("rehearsed.head").split(";")));
        Stream<List<String>> people = rehearsal.sheets().stream()
                .map(sheet -> row(sheet, pay.get(sheet.key().staffId())));
        return Stream.concat(head, people).toList();
    }

    private List<String> row(SheetChange sheet, @Nullable PayChange pay) {
        String fund = pay != null && pay.isThroughTheFund() ? words.text("rehearsed.fund") : "";
        return List.of(
                sheet.key().staffId(),
                sheet.key().group(),
                points(sheet.before()),
                points(sheet.after()),
                place(sheet),
                money(pay == null ? null : pay.before()),
                money(pay == null ? null : pay.after()),
                signed(pay == null ? null : pay.difference()),
                sheet.criteria().isEmpty() ? fund : criteria(sheet));
    }

    private static String place(SheetChange sheet) {
        return sheet.changesPlace()
                ? number(sheet.placeBefore()) + "→" + number(sheet.placeAfter())
                : number(sheet.placeAfter());
    }

    private static String criteria(SheetChange sheet) {
        return sheet.criteria().stream().map(RehearsalShown::criterion).collect(Collectors.joining(", "));
    }

    private static String criterion(CriterionChange change) {
        return change.criterion() + " " + points(change.before()) + "→" + points(change.after());
    }

    /** Everything but the last column as wide as its widest cell. */
    private static List<String> table(List<List<String>> rows) {
        int last = rows.get(0).size() - 1;
        List<Integer> widths = IntStream.range(0, last)
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream()
                .map(row -> IntStream.range(0, last)
                                .mapToObj(column -> " "
                                                .repeat(widths.get(column)
                                                        - row.get(column).length())
                                        + row.get(column))
                                .collect(Collectors.joining(GAP))
                        + GAP
                        + row.get(last))
                .map(String::stripTrailing)
                .toList();
    }

    private static List<String> bars(List<CriterionTotal> criteria) {
        BigDecimal most = criteria.stream()
                .flatMap(total -> Stream.of(total.gained(), total.lost()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        List<List<String>> rows = criteria.stream()
                .map(total -> List.of(
                        total.group() + " " + total.criterion(),
                        "+" + points(total.gained()),
                        "-" + points(total.lost()),
                        "+".repeat(length(total.gained(), most)) + "-".repeat(length(total.lost(), most))))
                .toList();
        return table(rows);
    }

    private static int length(BigDecimal points, BigDecimal most) {
        return points.multiply(BigDecimal.valueOf(LONGEST_BAR))
                .divide(most, 0, RoundingMode.UP)
                .intValueExact();
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "–" : points.stripTrailingZeros().toPlainString();
    }

    private static String number(@Nullable Integer place) {
        return place == null ? "–" : place.toString();
    }

    private static String money(@Nullable Money money) {
        return money == null ? "–" : money.toString();
    }

    private static String signed(@Nullable Money money) {
        return money == null ? "–" : money.isPositive() ? "+" + money : money.toString();
    }
}

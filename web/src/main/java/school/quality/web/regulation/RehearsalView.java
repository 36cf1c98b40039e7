package school.quality.web.regulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.rehearsal.CriterionTotal;
import school.quality.engine.rehearsal.PayChange;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;
import school.quality.engine.rehearsal.Totals;
import school.quality.web.layout.Numbers;
import school.quality.web.regulation.RehearsalPage.Person;
import school.quality.web.regulation.RehearsalPage.Summary;
import school.quality.web.regulation.RehearsalPage.Tried;
import tools.jackson.databind.json.JsonMapper;

/** A rehearsal in the words and numbers of a page. */
final class RehearsalView {

    private static final String NOTHING = "–";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Regulation regulation;
    private final Map<String, String> names;
    private final MessageSource words;
    private final Locale language;
    private final Numbers numbers;

    RehearsalView(Regulation regulation, Map<String, String> names, MessageSource words, Locale language) {
        this.regulation = regulation;
        this.names = names;
        this.words = words;
        this.language = language;
        this.numbers = new Numbers(language);
    }

    Tried tried(Rehearsal rehearsal) {
        Map<String, PayChange> pay =
                rehearsal.pay().stream().collect(Collectors.toMap(PayChange::staffId, Function.identity()));
        List<SheetChange> changed = rehearsal.sheets().stream()
                .filter(sheet -> isChanged(sheet, pay.get(sheet.key().staffId())))
                .sorted(Comparator.comparing(
                        sheet -> kopecks(pay.get(sheet.key().staffId()))))
                .toList();
        return new Tried(
                rehearsal.period(),
                summary(rehearsal.totals()),
                changed.stream()
                        .map(sheet -> person(sheet, pay.get(sheet.key().staffId())))
                        .toList(),
                rehearsal.sheets().size() - changed.size(),
                rehearsal.criteria().stream().map(this::criterion).toList(),
                chart(changed, pay),
                rehearsal.fruitless().stream()
                        .map(one -> one.group() + " " + one.criterion())
                        .collect(Collectors.joining(", ")));
    }

    Summary summary(Totals totals) {
        Money total = totals.gained().minus(totals.lost());
        return new Summary(
                totals.gaining(),
                numbers.roubles(totals.gained()),
                totals.losing(),
                numbers.roubles(totals.lost()),
                numbers.change(total),
                totals.unchanged(),
                totals.unknown(),
                totals.throughTheFund(),
                totals.changedPoints(),
                totals.changedPlaces());
    }

    private static boolean isChanged(SheetChange sheet, @Nullable PayChange pay) {
        Money difference = pay == null ? null : pay.difference();
        return sheet.difference().signum() != 0
                || sheet.changesPlace()
                || pay != null && (difference == null || !difference.equals(Money.ZERO));
    }

    private Person person(SheetChange sheet, @Nullable PayChange pay) {
        Money difference = pay == null ? null : pay.difference();
        String through = sheet.criteria().stream()
                .map(change -> change.criterion() + " " + numbers.plain(change.before()) + " → "
                        + numbers.plain(change.after()))
                .collect(Collectors.joining("; "));
        return new Person(
                sheet.key().staffId(),
                names.getOrDefault(sheet.key().staffId(), ""),
                sheet.key().group(),
                numbers.plain(sheet.before()),
                numbers.plain(sheet.after()),
                place(sheet),
                numbers.roubles(pay == null ? null : pay.before()),
                numbers.roubles(pay == null ? null : pay.after()),
                difference == null ? NOTHING : numbers.change(difference),
                difference == null || difference.equals(Money.ZERO) ? "" : difference.isPositive() ? "good" : "bad",
                through.isEmpty() && pay != null && pay.isThroughTheFund()
                        ? word("regulations.through-fund")
                        : through);
    }

    private RehearsalPage.Criterion criterion(CriterionTotal total) {
        String title = regulation.groups().stream()
                .filter(group ->
                        group.code().equals(total.group()) && regulation.code().equals(total.regulation()))
                .flatMap(group -> group.criteria())
                .filter(criterion -> criterion.code().equals(total.criterion()))
                .map(Criterion::title)
                .findFirst()
                .orElse("");
        return new RehearsalPage.Criterion(
                total.group(),
                total.criterion(),
                title,
                total.people(),
                numbers.plain(total.gained()),
                numbers.plain(total.lost()));
    }

    /** A bar a person, from who loses most to who gains most. */
    private String chart(List<SheetChange> changed, Map<String, PayChange> pay) {
        List<SheetChange> shown = changed.stream()
                .filter(sheet -> kopecks(pay.get(sheet.key().staffId())) != 0)
                .toList();
        List<String> people =
                shown.stream().map(sheet -> sheet.key().staffId()).distinct().toList();
        List<BigDecimal> sums = people.stream()
                .map(person -> BigDecimal.valueOf(kopecks(pay.get(person)), 2))
                .toList();
        return JSON.writeValueAsString(Map.of(
                "grid", Map.of("left", 8, "right", 8, "top", 16, "bottom", 24, "containLabel", true),
                "xAxis", Map.of("type", "category", "data", people),
                "yAxis", Map.of("type", "value"),
                "series", List.of(Map.of("type", "bar", "name", word("regulations.difference"), "data", sums))));
    }

    private static long kopecks(@Nullable PayChange pay) {
        Money difference = pay == null ? null : pay.difference();
        return difference == null ? 0 : difference.kopecks();
    }

    private static String place(SheetChange sheet) {
        String after = Objects.toString(sheet.placeAfter(), NOTHING);
        return sheet.changesPlace() ? Objects.toString(sheet.placeBefore(), NOTHING) + " → " + after : after;
    }

    private String word(String key) {
        return words.getMessage(key, null, language);
    }
}

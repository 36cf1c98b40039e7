package school.quality.jobs.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.ManualPart;
import school.quality.engine.money.Money;
import school.quality.engine.rating.step.EnteredPoints;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.engine.rating.step.SheetStep;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.engine.regulation.Source;
import school.quality.jobs.export.Exact;
import school.quality.jobs.export.explanation.LineWords;
import school.quality.jobs.store.results.PublishedRegulations;
import school.quality.jobs.store.sheets.OwnSheets;
import school.quality.jobs.store.sheets.SheetDocuments;
import school.quality.jobs.store.sheets.SheetDocuments.Document;
import school.quality.jobs.store.sheets.SheetKey;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.jobs.store.sheets.StoredStep;
import school.quality.rules.Programme;

/** Shows people of the staff their own rating: quickly, and nothing of anybody else but points without names. */
public final class OwnRatingDesk {

    private static final Set<SheetStep> CLAIMED = EnumSet.of(SheetStep.CLAIM);
    private static final Set<SheetStep> REVIEWED = EnumSet.of(SheetStep.REVIEW);

    /** An appeal is answered by the commission too. */
    private static final Set<SheetStep> DECIDED = EnumSet.of(SheetStep.DECIDE, SheetStep.ANSWER);

    private final OwnSheets sheets;
    private final SheetSteps steps;
    private final SheetDocuments documents;
    private final PublishedRegulations regulations;
    private final Programme programme;
    private final TransactionTemplate reading;
    private final int termDays;
    private final Map<Locale, LineWords> words = new ConcurrentHashMap<>();

    OwnRatingDesk(
            OwnSheets sheets,
            SheetSteps steps,
            SheetDocuments documents,
            PublishedRegulations regulations,
            Programme programme,
            TransactionTemplate reading,
            int termDays) {
        this.sheets = sheets;
        this.steps = steps;
        this.documents = documents;
        this.regulations = regulations;
        this.programme = programme;
        this.reading = reading;
        this.termDays = termDays;
    }

    /** What people did beside the points of a period. */
    private record Beside(Map<SheetKey, List<StoredStep>> steps, List<Document> documents) {}

    /**
     * The rating of a person.
     *
     * @param period empty for the newest that the person is rated in
     * @return empty where the person has no sheet then
     */
    public Optional<OwnRating> of(int schoolId, String staffId, Optional<String> period, Locale language) {
        return Objects.requireNonNull(reading.execute(status -> {
            List<OwnSheets.Head> all = sheets.heads(schoolId, staffId);
            return period.or(() -> all.stream().map(OwnSheets.Head::period).findFirst())
                    .filter(one -> all.stream().anyMatch(head -> head.period().equals(one)))
                    .map(one -> rating(schoolId, staffId, one, all, words(language)));
        }));
    }

    private LineWords words(Locale language) {
        return words.computeIfAbsent(language, one -> new LineWords(programme, one));
    }

    private OwnRating rating(int schoolId, String staffId, String period, List<OwnSheets.Head> all, LineWords words) {
        List<OwnSheets.Head> own =
                all.stream().filter(head -> head.period().equals(period)).toList();
        Beside beside = new Beside(steps.of(schoolId, period, staffId), documents.of(schoolId, period, staffId));
        List<OwnRating.Sheet> shown = new ArrayList<>();
        sheets.lines(schoolId, staffId, own)
                .forEach((head, lines) -> shown.add(sheet(
                        new SheetKey(schoolId, period, head.regulation(), head.group(), staffId),
                        head,
                        lines,
                        beside,
                        words)));
        return new OwnRating(
                period,
                all.stream().map(OwnSheets.Head::period).distinct().toList(),
                shown,
                sheets.sums(schoolId, staffId, own).stream()
                        .map(sum -> sum(sum, words))
                        .toList(),
                history(all, sheets.amounts(schoolId, staffId)));
    }

    private OwnRating.Sheet sheet(
            SheetKey key, OwnSheets.Head head, List<OwnSheets.Line> lines, Beside beside, LineWords words) {
        Regulation regulation = regulations.of(head.regulationId());
        Group group = regulation.groups().stream()
                .filter(one -> one.code().equals(head.group()))
                .findFirst()
                .orElseThrow();
        List<StoredStep> taken = beside.steps().getOrDefault(key, List.of());
        List<Document> added = beside.documents().stream()
                .filter(one -> one.regulation().equals(head.regulation())
                        && one.group().equals(head.group()))
                .toList();
        return new OwnRating.Sheet(
                head,
                group.title(),
                regulation.title(),
                group.sheetMax(),
                sheets.pointsOfGroup(head),
                SheetCourse.of(taken.stream().map(StoredStep::taken).toList(), termDays),
                taken,
                group.sections().stream()
                        .map(section -> section(section, lines, new Own(taken, added, words)))
                        .toList());
    }

    /** What belongs to one sheet. */
    private record Own(List<StoredStep> steps, List<Document> documents, LineWords words) {}

    private static OwnRating.Section section(Section section, List<OwnSheets.Line> lines, Own own) {
        return new OwnRating.Section(
                section.code(),
                section.title(),
                section.max(),
                section.criteria().stream()
                        .flatMap(criterion -> lines.stream()
                                .filter(line -> line.criterion().equals(criterion.code()))
                                .map(line -> line(criterion, line, own)))
                        .toList());
    }

    private static OwnRating.Line line(Criterion criterion, OwnSheets.Line line, Own own) {
        LineExplained explained = explained(criterion, line);
        return new OwnRating.Line(
                line.criterion(),
                line.title(),
                line.clause(),
                criterion.max(),
                value(criterion, line, own.words()),
                own.words().row(explained),
                line.computed(),
                line.points(),
                own.words().said(explained),
                own.words().next(explained),
                new EnteredPoints(criterion, line.computed(), line.computed()).canBeClaimed(),
                points(own.steps(), CLAIMED, line).orElse(line.claimed()),
                points(own.steps(), REVIEWED, line).orElse(null),
                points(own.steps(), DECIDED, line).orElse(line.decided()),
                entered(own.steps(), DECIDED, line).map(StoredStep::reason).orElse(line.reason()),
                criterion.source() instanceof Source.Manual manual ? manual.evidence() : List.of(),
                own.documents().stream()
                        .filter(one -> one.criterion().equals(line.criterion()))
                        .toList());
    }

    private static Optional<BigDecimal> points(List<StoredStep> steps, Set<SheetStep> kinds, OwnSheets.Line line) {
        return entered(steps, kinds, line).map(StoredStep::points);
    }

    /** The newest step of some kinds with a number, which may be newer than the run. */
    private static Optional<StoredStep> entered(List<StoredStep> steps, Set<SheetStep> kinds, OwnSheets.Line line) {
        return steps.stream()
                .filter(step -> kinds.contains(step.step()) && line.criterion().equals(step.criterion()))
                .reduce((older, newer) -> newer);
    }

    private static String value(Criterion criterion, OwnSheets.Line line, LineWords words) {
        if (line.value() == null) {
            return line.code() == null ? "" : words.level(criterion, line.code());
        }
        return words.number(line.value());
    }

    private static LineExplained explained(Criterion criterion, OwnSheets.Line line) {
        ManualPart manual = new ManualPart(line.code(), line.claimed(), line.decided(), line.reason(), null, List.of());
        return new LineExplained(
                criterion,
                line.status(),
                line.value(),
                line.code(),
                line.computed(),
                line.points(),
                line.remarks(),
                line.row(),
                List.of(),
                line.workings(),
                manual,
                List.of(),
                List.of());
    }

    private OwnRating.Sum sum(OwnSheets.Sum sum, LineWords words) {
        Allowance own = sum.own().reducedBy(sum.reduced(), policy(sum).districtCoefficient());
        return new OwnRating.Sum(
                words.category(sum.category()),
                sum.fund(),
                sum.distributable(),
                sum.pointValue(),
                Exact.decimal(own.weight()),
                own.amount(),
                own.coefficient(),
                own.monthly(),
                sum.persons(),
                words.reasons().ofAllowance(own));
    }

    private AllowancePolicy policy(OwnSheets.Sum sum) {
        return regulations.of(sum.regulationId()).allowance().stream()
                .filter(one -> one.category().equals(sum.category()))
                .findFirst()
                .orElseThrow();
    }

    private static List<OwnRating.Past> history(List<OwnSheets.Head> all, Map<String, Long> amounts) {
        Map<String, OwnRating.Past> periods = new LinkedHashMap<>();
        all.forEach(head -> periods.merge(
                head.period(),
                new OwnRating.Past(head.period(), head.points(), head.place(), amount(amounts.get(head.period()))),
                (one, other) ->
                        new OwnRating.Past(one.period(), one.points().add(other.points()), one.place(), one.amount())));
        List<OwnRating.Past> oldestFirst = new ArrayList<>(periods.values());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private static @Nullable Money amount(@Nullable Long kopecks) {
        return kopecks == null ? null : new Money(kopecks);
    }
}

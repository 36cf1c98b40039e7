package school.quality.jobs.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.jobs.review.ClaimedRows;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.review.Cliffs;
import school.quality.jobs.review.Likeness;
import school.quality.jobs.review.SheetRules;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.facts.CountedRows;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.sheets.SheetKey;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetPeople.Colleague;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.jobs.store.sheets.StoredStep;

/** Lays out the sheets of a period before those who review and decide: as many as they may see. */
public final class ReviewDesk {

    private final RatedSheets stored;
    private final SheetSteps steps;
    private final SheetPeople people;
    private final CountedRows counted;
    private final Regulations regulations;
    private final Likeness likeness;
    private final TransactionTemplate reading;
    private final int termDays;

    ReviewDesk(
            RatedSheets stored,
            SheetSteps steps,
            SheetPeople people,
            CountedRows counted,
            Regulations regulations,
            Likeness likeness,
            TransactionTemplate reading,
            int termDays) {
        this.stored = stored;
        this.steps = steps;
        this.people = people;
        this.counted = counted;
        this.regulations = regulations;
        this.likeness = likeness;
        this.reading = reading;
        this.termDays = termDays;
    }

    /** The rated periods of a school, the newest first. */
    public List<String> periods(int schoolId) {
        return people.ratedPeriods(schoolId);
    }

    /** The staff of the year of a period, by name. */
    public List<Colleague> staff(int schoolId, String period) {
        return people.staff(schoolId, period);
    }

    /** The method unions of the year of a period. */
    public List<String> unions(int schoolId, String period) {
        return people.unions(schoolId, period);
    }

    /** What there is to review and decide. */
    public Review of(Schools.School school, String period) {
        return Objects.requireNonNull(reading.execute(status -> {
            List<RatedSheet> sheets = sheets(school.code(), period);
            SheetRules rules =
                    new SheetRules(sheet -> regulations.version(sheet.school(), sheet.regulation(), sheet.version()));
            List<ClaimedTwice> twice = new ClaimedRows(
                            rules, (dataset, rows) -> counted.of(school.code(), dataset, rows), likeness)
                    .twice(sheets);
            List<Cliff> cliffs =
                    new Cliffs(rules).of(sheets).filter(ReviewDesk::isClose).toList();
            Map<SheetKey, List<StoredStep>> taken = steps.of(school.schoolId(), period);
            Set<List<String>> claimants = claimants(twice);
            Set<List<String>> close = close(cliffs);
            return new Review(
                    sheets.stream()
                            .map(sheet -> queued(
                                    sheet,
                                    rules.group(sheet).title(),
                                    taken.getOrDefault(key(school, sheet), List.of()),
                                    claimants.contains(name(sheet)),
                                    close.contains(name(sheet))))
                            .toList(),
                    twice,
                    cliffs,
                    people.staff(school.schoolId(), period).stream()
                            .collect(Collectors.toMap(Colleague::staffId, Function.identity(), (one, other) -> one)));
        }));
    }

    /** Of the values of bands only those that stand near a border: less than one away. */
    private static boolean isClose(Cliff cliff) {
        return !(cliff instanceof Cliff.Near near)
                || Stream.of(Optional.ofNullable(near.above()), Optional.ofNullable(near.below()))
                        .flatMap(Optional::stream)
                        .anyMatch(border -> border.distance().compareTo(Fraction.ONE) < 0);
    }

    private Review.Queued queued(RatedSheet sheet, String group, List<StoredStep> taken, boolean twice, boolean close) {
        SheetCourse course =
                SheetCourse.of(taken.stream().map(StoredStep::taken).toList(), termDays);
        return new Review.Queued(sheet, group, course, taken, twice, close);
    }

    private static Set<List<String>> claimants(List<ClaimedTwice> twice) {
        return twice.stream()
                .flatMap(one -> one.items().stream())
                .flatMap(item -> item.claims().stream())
                .map(claim -> List.of(claim.staffId(), claim.regulation(), claim.group()))
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> close(List<Cliff> cliffs) {
        Set<List<String>> close = new HashSet<>();
        cliffs.stream().map(ReviewDesk::sheets).flatMap(Collection::stream).forEach(sheet -> close.add(name(sheet)));
        return close;
    }

    private static List<RatedSheet> sheets(Cliff cliff) {
        if (cliff instanceof Cliff.Tie tie) {
            return tie.sheets();
        }
        return cliff instanceof Cliff.CloseRace race
                ? Stream.concat(race.ahead().stream(), race.behind().stream()).toList()
                : List.of(cliff.sheet());
    }

    private static List<String> name(RatedSheet sheet) {
        return List.of(sheet.staffId(), sheet.regulation(), sheet.group());
    }

    private static SheetKey key(Schools.School school, RatedSheet sheet) {
        return new SheetKey(school.schoolId(), sheet.period(), sheet.regulation(), sheet.group(), sheet.staffId());
    }

    private List<RatedSheet> sheets(String school, String period) {
        try (Stream<RatedSheet> all = stored.of(new ResultFilter(period, List.of(school), Optional.empty()))) {
            return all.toList();
        }
    }
}

package school.quality.jobs.store.explanations;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.FigureExplained;
import school.quality.engine.explanation.IndicatorExplanation;
import school.quality.engine.explanation.LineExplained;
import school.quality.engine.explanation.ManualPart;
import school.quality.engine.explanation.PersonSeen;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.explanation.RunSeen;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.explanation.SumExplained;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.engine.regulation.Source;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Runs;

/** Explanations of what finished runs found, read as the runs kept it. */
public final class Explanations {

    private static final String STAFF = """
            select f.staff_id, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name, f.position, f.category,
                   f.hired_on <= ? and (f.left_on is null or f.left_on >= ?) as present
            from data.staff f
            where f.school_id = ? and f.year = ? and (cast(? as text) is null or f.staff_id = ?)
                and in_force(f.since_change, f.until_change, ?)
            order by f.staff_id
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final Regulations regulations;

    public Explanations(JdbcTemplate database, TransactionTemplate transaction, Runs runs, Regulations regulations) {
        this.database = database;
        this.transaction = transaction;
        this.runs = runs;
        this.regulations = regulations;
    }

    /**
     * Whose results are to be explained.
     *
     * @param staffId null for everybody's, without the rows behind
     * @param regulation null for all by which results hold
     * @param group null for all sheets of the person
     * @param criterion null for all
     * @param names whether pupils and other persons may be named; whoever asks answers for it
     */
    public record Asked(
            String school,
            String period,
            @Nullable String staffId,
            @Nullable String regulation,
            @Nullable String group,
            @Nullable String criterion,
            boolean names) {

        /** Everything of a period. */
        public Asked(
                String school,
                String period,
                @Nullable String staffId,
                @Nullable String regulation,
                @Nullable String group,
                boolean names) {
            this(school, period, staffId, regulation, group, null, names);
        }
    }

    /** A person of the register on the last day of the period. */
    private record Staff(PersonSeen person, boolean present) {}

    /** Whether a result of the period holds. */
    public boolean isRated(String school, String period, @Nullable String regulation) {
        return !new KeptRuns(database).rated(school, period, regulation).isEmpty();
    }

    /**
     * One for each run by which results hold, usually one; with everything down to the rows. Empty where nobody of the staff
     * has this number.
     */
    public List<Explanation> of(Asked asked) {
        return read(asked, true);
    }

    /** The same without figures and rows: a fixed number of queries. */
    public List<Explanation> withoutRows(Asked asked) {
        return read(asked, false);
    }

    /** Everybody who has a sheet, by staff number, without figures and rows; a fixed number of queries. */
    public List<Explanation> ofEverybody(Asked asked) {
        return read(asked, false);
    }

    /** Empty where the period was not evaluated. */
    public Optional<IndicatorExplanation> of(
            String school, String period, Indicator indicator, FiguresAsked asked, boolean names) {
        return Objects.requireNonNull(transaction.execute(
                status -> new KeptRuns(database).evaluated(school, period).map(run -> {
                    AskedSchool seen = runs.part(run).school();
                    Map<FigureKey, FigureExplained> figures = new KeptFigures(database, run, seen, names).of(asked);
                    return new IndicatorExplanation(
                            new KeptRuns(database).seen(run), indicator, List.copyOf(figures.values()));
                })));
    }

    private List<Explanation> read(Asked asked, boolean rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Map<Long, List<KeptRuns.Rated>> byRun = new LinkedHashMap<>();
            new KeptRuns(database)
                    .rated(asked.school(), asked.period(), asked.regulation())
                    .forEach(one -> byRun.computeIfAbsent(one.schoolRunId(), run -> new ArrayList<>())
                            .add(one));
            List<Explanation> all = new ArrayList<>();
            byRun.forEach((run, rated) -> all.addAll(ofRun(run, rated, asked, rows)));
            return all;
        }));
    }

    private List<Explanation> ofRun(long schoolRunId, List<KeptRuns.Rated> rated, Asked asked, boolean rows) {
        RunSeen run = new KeptRuns(database).seen(schoolRunId);
        AskedSchool school = runs.part(schoolRunId).school();
        Map<Integer, InForce> inForce = regulations.read(
                rated.stream().map(KeptRuns.Rated::regulationId).toList());
        KeptEntries entries = KeptEntries.of(database, school, run, asked.staffId(), asked.names());
        Map<String, List<SheetExplained>> sheets = new TreeMap<>();
        List<KeptSums> sums = new ArrayList<>();
        for (KeptRuns.Rated one : rated) {
            Regulation regulation =
                    Objects.requireNonNull(inForce.get(one.regulationId())).regulation();
            sums.add(KeptSums.of(database, run, one, regulation, asked.names()));
            List<KeptSheets.Kept> kept = new KeptSheets(database)
                    .of(one, asked.staffId()).stream()
                            .filter(sheet ->
                                    asked.group() == null || asked.group().equals(sheet.group()))
                            .map(sheet -> sheet.only(asked.criterion()))
                            .toList();
            Behind behind = rows ? behind(schoolRunId, school, regulation, kept, asked.names()) : Behind.NOTHING;
            kept.forEach(sheet -> sheets.computeIfAbsent(sheet.staffId(), id -> new ArrayList<>())
                    .add(sheet(regulation, sheet, entries, behind)));
        }
        return staff(school, asked).stream()
                .filter(one -> asked.staffId() != null
                        || sheets.containsKey(one.person().staffId()))
                .map(one -> explained(run, one, sums, sheets))
                .toList();
    }

    private static Explanation explained(
            RunSeen run, Staff one, List<KeptSums> sums, Map<String, List<SheetExplained>> sheets) {
        String staffId = one.person().staffId();
        List<SheetExplained> own = sheets.getOrDefault(staffId, List.of());
        List<SumExplained> money =
                sums.stream().flatMap(sum -> sum.of(staffId).stream()).toList();
        return new Explanation(run, one.person(), money, own, own.isEmpty() ? noSheet(one) : null);
    }

    private static Explanation.NoSheet noSheet(Staff one) {
        return one.present() ? Explanation.NoSheet.POSITION_NOT_RATED : Explanation.NoSheet.NOT_PRESENT;
    }

    /** The person's own name is no other person's. */
    private List<Staff> staff(AskedSchool school, Asked asked) {
        LocalDate last = school.period().endsOn();
        return database.query(
                STAFF,
                (row, number) -> staff(row, asked),
                last,
                last,
                school.schoolId(),
                school.period().year().code(),
                asked.staffId(),
                asked.staffId(),
                school.changeNo());
    }

    private static Staff staff(ResultSet row, Asked asked) throws SQLException {
        return new Staff(
                new PersonSeen(
                        row.getString("staff_id"),
                        asked.names() ? row.getString("name") : null,
                        row.getString("position"),
                        row.getString("category")),
                row.getBoolean("present"));
    }

    /** Figures and rows that lines name. */
    private record Behind(Map<FigureKey, FigureExplained> figures, Map<String, Map<Long, RowSeen>> rows) {

        static final Behind NOTHING = new Behind(Map.of(), Map.of());

        List<FigureExplained> figures(KeptSheets.Line line) {
            return line.figures().stream()
                    .map(figures::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        List<RowSeen> rows(Criterion criterion, KeptSheets.Line line) {
            Map<Long, RowSeen> all = rows.getOrDefault(dataset(criterion).orElse(""), Map.of());
            return line.rows().stream().map(all::get).filter(Objects::nonNull).toList();
        }
    }

    private Behind behind(
            long schoolRunId, AskedSchool school, Regulation regulation, List<KeptSheets.Kept> kept, boolean names) {
        Set<FigureKey> keys = new LinkedHashSet<>();
        Map<String, Set<Long>> numbers = new TreeMap<>();
        for (KeptSheets.Kept sheet : kept) {
            for (KeptSheets.Line line : sheet.lines()) {
                keys.addAll(line.figures());
                dataset(criterion(regulation, sheet.group(), line.criterion()))
                        .ifPresent(dataset -> numbers.computeIfAbsent(dataset, name -> new TreeSet<>())
                                .addAll(line.rows()));
            }
        }
        Map<FigureKey, FigureExplained> figures = new KeptFigures(database, schoolRunId, school, names).of(keys);
        Map<String, Map<Long, RowSeen>> rows = new HashMap<>();
        numbers.forEach((dataset, ids) -> rows.put(dataset, new KeptRows(database, school, names).of(dataset, ids)));
        return new Behind(figures, rows);
    }

    private static Optional<String> dataset(Criterion criterion) {
        return criterion.source() instanceof Source.Count count ? Optional.of(count.dataset()) : Optional.empty();
    }

    private static SheetExplained sheet(
            Regulation regulation, KeptSheets.Kept kept, KeptEntries entries, Behind behind) {
        Group group = group(regulation, kept.group());
        return new SheetExplained(
                regulation,
                group,
                kept.points(),
                kept.place(),
                kept.sheets(),
                kept.reachable(),
                group.sections().stream()
                        .map(section -> section(section, kept, entries, behind))
                        .toList());
    }

    private static SectionExplained section(Section section, KeptSheets.Kept kept, KeptEntries entries, Behind behind) {
        List<BigDecimal> sums = kept.sections().getOrDefault(section.code(), List.of());
        List<LineExplained> lines = section.criteria().stream()
                .flatMap(criterion -> kept.lines().stream()
                        .filter(line -> line.criterion().equals(criterion.code()))
                        .map(line -> line(criterion, line, entries.of(kept.staffId(), criterion.code()), behind)))
                .toList();
        return new SectionExplained(
                section, sums.isEmpty() ? null : sums.get(0), sums.isEmpty() ? null : sums.get(1), lines);
    }

    private static LineExplained line(Criterion criterion, KeptSheets.Line line, ManualPart manual, Behind behind) {
        return new LineExplained(
                criterion,
                line.status(),
                line.value(),
                line.code(),
                line.computed(),
                line.points(),
                line.remarks(),
                line.row(),
                line.numbers(),
                line.workings(),
                manual,
                behind.figures(line),
                behind.rows(criterion, line));
    }

    private static Group group(Regulation regulation, String code) {
        return regulation.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Criterion criterion(Regulation regulation, String group, String code) {
        Stream<Criterion> all = group(regulation, group).criteria();
        return all.filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

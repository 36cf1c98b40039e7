package school.quality.jobs.store.explanations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.explanation.FigureExplained;
import school.quality.engine.explanation.FigureExplained.LeftOut;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Norm;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.RowsBehind;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.NormSets;

/** Figures of a run with the rows behind them; must be used within a transaction, whose end takes the temporary tables. */
final class KeptFigures {

    private static final String FIGURES = """
            select f.*, u.title, r.norm_set_id
            from result.figure f
            join result.school_run r using (school_run_id)
            left join result.rule u on u.school_run_id = f.school_run_id and u.rule_no = f.rule_no
            where f.school_run_id = ? and %s
            order by f.figure_no
            """;

    private static final String BY_KEY = FIGURES.formatted("""
            exists (select from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                                       cast(? as text[])) k (indicator, measure, category, scope, scope_id)
                    where f.indicator = k.indicator and f.measure = k.measure and coalesce(f.category, '') = k.category
                        and f.scope = k.scope and f.scope_id = k.scope_id)""");

    private static final String OF_INDICATOR = FIGURES.formatted("""
            f.indicator = ? and (cast(? as text) is null or f.measure = ?) and (cast(? as text) is null or f.category = ?)
                and (cast(? as text) is null or (f.scope = ? and f.scope_id = ?)) and f.scope <> 'TEACHER_CLASS_SUBJECT'""");

    private final JdbcTemplate database;
    private final long schoolRunId;
    private final AskedSchool school;
    private final boolean names;

    KeptFigures(JdbcTemplate database, long schoolRunId, AskedSchool school, boolean names) {
        this.database = database;
        this.schoolRunId = schoolRunId;
        this.school = school;
        this.names = names;
    }

    /** A figure as it is kept. */
    private record Kept(
            Figure figure,
            String rule,
            @Nullable Integer norm,
            int normSet,
            Set<Integer> counted,
            Set<Integer> others) {

        Parts.Kept facts(List<FactKey> keys) {
            return new Parts.Kept(keys, counted.size(), others.size());
        }

        Stream<Integer> facts() {
            return Stream.concat(counted.stream(), others.stream());
        }
    }

    /** A fact as it is kept, with the rows behind it. */
    private record KeptFact(FactKey key, List<RowSeen> rows) {}

    /** The figures with these names; those that are not kept are left out. */
    Map<FigureKey, FigureExplained> of(Collection<FigureKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<FigureKey> all = List.copyOf(keys);
        return explained(database.query(
                BY_KEY,
                (row, number) -> kept(row),
                schoolRunId,
                texts(all.stream().map(FigureKey::indicator)),
                texts(all.stream().map(FigureKey::measure)),
                texts(all.stream().map(key -> key.category() == null ? "" : key.category())),
                texts(all.stream().map(key -> key.scope().name())),
                texts(all.stream().map(FigureKey::scopeId))));
    }

    /** The figures of an indicator, in their order. */
    Map<FigureKey, FigureExplained> of(FiguresAsked asked) {
        String scope = asked.scope() == null ? null : asked.scope().name();
        return explained(database.query(
                OF_INDICATOR,
                (row, number) -> kept(row),
                schoolRunId,
                asked.indicator(),
                asked.measure(),
                asked.measure(),
                asked.category(),
                asked.category(),
                scope,
                scope,
                asked.scopeId()));
    }

    private Map<FigureKey, FigureExplained> explained(List<Kept> kept) {
        Map<Integer, KeptFact> facts = facts(kept);
        LeftOutOfFigures leftOut = LeftOutOfFigures.of(
                database,
                school,
                kept.stream().map(one -> one.figure().value()).toList(),
                facts.values().stream().map(KeptFact::key).toList(),
                names);
        Map<Integer, List<Norm>> norms = norms(kept);
        Map<FigureKey, FigureExplained> explained = new LinkedHashMap<>();
        kept.forEach(one -> explained.put(one.figure().value().key(), explained(one, facts, leftOut, norms)));
        return explained;
    }

    private FigureExplained explained(
            Kept kept, Map<Integer, KeptFact> facts, LeftOutOfFigures leftOut, Map<Integer, List<Norm>> norms) {
        List<RowSeen> rows = kept.facts()
                .flatMap(number -> Parts.of(
                        kept.figure().value(),
                        fact(facts, number).key(),
                        fact(facts, number).rows(),
                        kept.counted().contains(number)))
                .distinct()
                .sorted(Comparator.comparing(RowSeen::file).thenComparing(RowSeen::row))
                .toList();
        List<FactKey> keys =
                kept.facts().map(number -> fact(facts, number).key()).toList();
        List<LeftOut> outside =
                kept.figure().value().hasValue() ? leftOut.of(kept.figure().value(), keys) : List.of();
        return new FigureExplained(
                kept.figure(), kept.rule(), norm(kept, norms), Parts.cases(kept.facts(keys), rows), rows, outside);
    }

    private static KeptFact fact(Map<Integer, KeptFact> facts, int number) {
        return Objects.requireNonNull(facts.get(number));
    }

    private static @Nullable Norm norm(Kept kept, Map<Integer, List<Norm>> norms) {
        return kept.norm() == null
                ? null
                : norms.getOrDefault(kept.normSet(), List.of()).get(kept.norm());
    }

    private Map<Integer, List<Norm>> norms(List<Kept> kept) {
        List<Integer> sets = kept.stream()
                .filter(one -> one.norm() != null)
                .map(Kept::normSet)
                .distinct()
                .toList();
        Map<Integer, List<Norm>> norms = new HashMap<>();
        if (!sets.isEmpty()) {
            new NormSets(database).read(sets).forEach((set, found) -> norms.put(set, found.inForce()));
        }
        return norms;
    }

    private Map<Integer, KeptFact> facts(List<Kept> kept) {
        Integer[] numbers = kept.stream().flatMap(Kept::facts).distinct().toArray(Integer[]::new);
        Map<Integer, FactKey> keys = new TreeMap<>();
        database.query(
                "select fact_no, kind, key from result.fact where school_run_id = ? and fact_no = any(?)",
                row -> {
                    keys.put(row.getInt(1), new FactKey(row.getString(2), strings(row.getArray(3))));
                },
                schoolRunId,
                numbers);
        Map<Integer, List<RowSeen>> rows = rows(keys);
        Map<Integer, KeptFact> facts = new HashMap<>();
        keys.forEach((number, key) -> facts.put(number, new KeptFact(key, rows.getOrDefault(number, List.of()))));
        return facts;
    }

    private Map<Integer, List<RowSeen>> rows(Map<Integer, FactKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        RowsBehind behind = RowsBehind.of(database, school);
        Map<String, List<Integer>> byKind = keys.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().kind(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<RowsBehind.OfFact> all = new ArrayList<>();
        // a query a kind of fact, however many facts
        byKind.forEach((kind, numbers) -> all.addAll(behind.ofStored(schoolRunId, kind, numbers)));
        Map<String, Map<Long, RowSeen>> seen = seen(all);
        Map<Integer, List<RowSeen>> rows = new HashMap<>();
        all.forEach(one -> rows.computeIfAbsent(one.factNo(), number -> new ArrayList<>())
                .add(Objects.requireNonNull(seen.get(one.dataset()).get(one.rowId()))));
        return rows;
    }

    private Map<String, Map<Long, RowSeen>> seen(List<RowsBehind.OfFact> all) {
        Map<String, Set<Long>> byDataset = new TreeMap<>();
        all.forEach(one -> byDataset
                .computeIfAbsent(one.dataset(), dataset -> new TreeSet<>())
                .add(one.rowId()));
        KeptRows rows = new KeptRows(database, school, names);
        Map<String, Map<Long, RowSeen>> seen = new HashMap<>();
        byDataset.forEach((dataset, numbers) -> seen.put(dataset, rows.of(dataset, numbers)));
        return seen;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Figure figure = Figures.figure(row);
        String title = row.getString("title");
        return new Kept(
                figure,
                title == null ? "" : title,
                figure.judgement() == null ? null : figure.judgement().norm(),
                row.getInt("norm_set_id"),
                numbers(row.getArray("counted")),
                numbers(row.getArray("others")));
    }

    private static Set<Integer> numbers(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : new TreeSet<>(List.of((Integer[]) array.getArray()));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}

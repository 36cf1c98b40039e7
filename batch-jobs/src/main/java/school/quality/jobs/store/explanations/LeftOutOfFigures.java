package school.quality.jobs.store.explanations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.explanation.FigureExplained.LeftOut;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;
import school.quality.engine.school.EducationLevel;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.facts.SqlText;
import school.quality.jobs.store.lists.FigureLists;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;

/** Pupils outside the denominators of figures, as the data say that a run saw. */
final class LeftOutOfFigures {

    private static final Set<Scope> OVER_PUPILS = Set.of(Scope.SCHOOL, Scope.LEVEL, Scope.GRADE, Scope.CLASS);

    private final boolean names;
    private final List<ListLine.Row> overPupils = new ArrayList<>();
    private final Map<FactKey, List<LeftOut>> ofMarks = new HashMap<>();
    private final Map<String, Integer> grades = new HashMap<>();

    private LeftOutOfFigures(boolean names) {
        this.names = names;
    }

    /** Lays out the tables of the school anew. */
    static LeftOutOfFigures of(
            JdbcTemplate database,
            AskedSchool school,
            List<IndicatorValue> figures,
            List<FactKey> facts,
            boolean names) {
        LeftOutOfFigures found = new LeftOutOfFigures(names);
        boolean overPupils =
                figures.stream().anyMatch(figure -> figure.hasValue() && OVER_PUPILS.contains(figure.scope()));
        List<FactKey> cells =
                facts.stream().filter(LeftOutOfFigures::isOfMarks).distinct().toList();
        if (overPupils || !cells.isEmpty()) {
            FigureLists lists = FigureLists.of(database, List.of(school));
            database.query("select class, grade from class_of", row -> {
                found.grades.put(row.getString(1), row.getInt(2));
            });
            found.readMarks(database, cells);
            if (overPupils) {
                found.readLists(lists, figures);
            }
        }
        return found;
    }

    /** Outside a figure; by class, reason and pupil. */
    List<LeftOut> of(IndicatorValue figure, List<FactKey> facts) {
        if (OVER_PUPILS.contains(figure.scope())) {
            return overPupils.stream()
                    .filter(row -> isOf(figure, row))
                    .map(this::leftOut)
                    .toList();
        }
        return facts.stream()
                .filter(LeftOutOfFigures::isOfMarks)
                .map(fact -> cell(fact, figure.scope()))
                .distinct()
                .flatMap(cell -> ofMarks.getOrDefault(cell, List.of()).stream())
                .toList();
    }

    private static boolean isOfMarks(FactKey fact) {
        return fact.kind().equals("mark_cell");
    }

    /** Of a class and subject all marks are looked at, of a teacher the own ones. */
    private static FactKey cell(FactKey fact, Scope scope) {
        boolean own = scope == Scope.TEACHER || scope == Scope.TEACHER_CLASS_SUBJECT;
        List<String> key = fact.values();
        return FactKey.of("mark_cell", key.get(0), key.get(1), key.get(2), own ? key.get(3) : "*");
    }

    private void readMarks(JdbcTemplate database, List<FactKey> cells) {
        List<FactKey> asked = cells.stream()
                .flatMap(cell -> Stream.of(cell(cell, Scope.TEACHER), cell(cell, Scope.CLASS_SUBJECT)))
                .distinct()
                .toList();
        database.query(
                SqlText.listed("left_out_of_marks"),
                row -> {
                    String staff = row.getString("staff_id");
                    FactKey cell = FactKey.of(
                            "mark_cell",
                            row.getString("topic"),
                            row.getString("class"),
                            row.getString("subject"),
                            staff == null ? "*" : staff);
                    ofMarks.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(new LeftOut(
                                    row.getString("class"),
                                    pupil(row.getString("pupil"), row.getString("pupil_id")),
                                    row.getString("reason")));
                },
                column(asked, 0),
                column(asked, 1),
                column(asked, 2),
                column(asked, 3));
    }

    private static @Nullable String[] column(List<FactKey> cells, int place) {
        return cells.stream()
                .map(cell -> cell.values().get(place))
                .map(value -> place == 3 && value.equals("*") ? null : value)
                .toArray(String[]::new);
    }

    private void readLists(FigureLists lists, List<IndicatorValue> figures) {
        Set<String> indicators = new HashSet<>();
        figures.forEach(figure -> indicators.add(figure.indicator()));
        try (Stream<ListLine> lines = lists.lines(Set.of(ListKind.LEFT_OUT), true)) {
            lines.filter(ListLine.Row.class::isInstance)
                    .map(ListLine.Row.class::cast)
                    .filter(row -> indicators.contains(row.indicator()))
                    .forEach(overPupils::add);
        }
    }

    private boolean isOf(IndicatorValue figure, ListLine.Row row) {
        String aspect = text(row, ListField.ASPECT);
        return row.indicator().equals(figure.indicator())
                && List.of(text(row, ListField.MEASURES).split(";")).contains(figure.measure())
                && (aspect.isEmpty() || aspect.equals(figure.category()) || isAttribute(aspect))
                && text(row, ListField.SCOPE).isEmpty()
                && holds(figure, text(row, ListField.CLASS));
    }

    /** Of 1.5.3 the aspect is the attribute that a category is a value of. */
    private static boolean isAttribute(String aspect) {
        return aspect.contains("_");
    }

    private boolean holds(IndicatorValue figure, String className) {
        int grade = grades.getOrDefault(className, 0);
        return switch (figure.scope()) {
            case CLASS -> figure.scopeId().equals(className);
            case GRADE -> figure.scopeId().equals(Integer.toString(grade));
            case LEVEL ->
                grade > 0
                        && figure.scopeId().equals(EducationLevel.ofGrade(grade).name());
            default -> true;
        };
    }

    private LeftOut leftOut(ListLine.Row row) {
        return new LeftOut(
                text(row, ListField.CLASS),
                pupil(text(row, ListField.PUPIL), text(row, ListField.PUPIL_ID)),
                text(row, ListField.REASON));
    }

    private @Nullable String pupil(@Nullable String name, String number) {
        if (!names) {
            return null;
        }
        return name == null || name.isEmpty() ? number : name + " (" + number + ")";
    }

    private static String text(ListLine.Row row, ListField field) {
        Object cell = row.cells().get(field);
        return cell == null ? "" : cell.toString();
    }
}

package school.quality.jobs.store.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.jobs.store.facts.SqlText;

/** The queries of one list, made of constants of the program only. */
record ListQuery(ListKind kind) {

    /** The list as a temporary table: nothing where the figure it stands behind has no data. */
    String layOut() {
        String rows = "create temp table " + kind.table() + " on commit drop as\nselect l.* from (\n"
                + SqlText.listed(kind.query()) + ") l\n";
        return kind.indicator().isEmpty()
                ? rows
                : rows + "where exists (" + figure("l", "and f.status <> 'NO_DATA'") + ")";
    }

    /** A row a school and figure. */
    String totals() {
        return kind.indicator().isEmpty() ? SqlText.listed(kind.query() + "_totals") : totalsOfOneFigure();
    }

    /** A row a person, mark, class or load. */
    String named() {
        String cells = columns(kind.fields(true)).collect(Collectors.joining(", "));
        return "select s.code as school, a.period, " + cells + from() + orderBy(true);
    }

    /** The same without names: how many there are of each sort. */
    String counted() {
        String cells = columns(kind.fields(false)).collect(Collectors.joining(", "));
        return "select s.code as school, a.period, " + cells + ", " + kind.count() + " as count" + from()
                + "group by s.code, a.period, l.grade, " + cells + "\n" + orderBy(false);
    }

    private String totalsOfOneFigure() {
        return "select s.code as school, a.period, '%s' as indicator, '%s' as measures, null as about, "
                        .formatted(kind.indicator(), kind.measure())
                + "f.status, f.reason, f.reason_detail, f.numerator, f.denominator, "
                + "(select " + kind.count() + " from " + kind.table() + " l where l.school_id = a.school_id) as count\n"
                + "from asked a join school s on s.school_id = a.school_id\n"
                + "join lateral (" + figure("a", "order by f.category nulls first limit 1") + ") f on true\n"
                + "order by s.code";
    }

    private String figure(String of, String more) {
        return "select f.* from school_figure f where f.school_id = %s.school_id and f.indicator = '%s' and f.measure = '%s' %s"
                .formatted(of, kind.indicator(), kind.measure(), more);
    }

    private String from() {
        return "\nfrom " + kind.table() + " l\njoin asked a on a.school_id = l.school_id\n"
                + "join school s on s.school_id = l.school_id\n";
    }

    /** By school, figure and class, then as the columns stand. */
    private String orderBy(boolean names) {
        Stream<String> figure =
                kind.indicator().isEmpty() ? Stream.of("string_to_array(l.indicator, '.')::integer[]") : Stream.empty();
        Stream<String> cells = columns(kind.fields(names)).filter(column -> !column.equals("l.indicator"));
        return Stream.of(Stream.of("s.code"), figure, Stream.of("l.grade"), cells)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", ", "order by ", ""));
    }

    private static Stream<String> columns(List<ListField> fields) {
        return fields.stream().map(field -> "l." + field.column());
    }
}

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
                : rows + "where exists (select from school_figure f where f.school_id = l.school_id and " + ofFigure()
                        + " and f.status <> 'NO_DATA')";
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
        return "with counted as (select l.school_id, %s as count from %s l group by l.school_id), figure as (%s)\n"
                        .formatted(kind.count(), kind.table(), figureOfEachSchool())
                + "select s.code as school, a.period, f.indicator, f.measure as measures, null as aspect, f.status, f.reason,"
                + " f.reason_detail, f.numerator, f.denominator, coalesce(c.count, 0) as count\n"
                + "from asked a\n"
                + "join school s on s.school_id = a.school_id\n"
                + "join figure f on f.school_id = a.school_id\n"
                + "left join counted c on c.school_id = a.school_id\n"
                + "order by s.code";
    }

    /** Of categories that share a denominator one is enough; the numerator of one would mislead. */
    private String figureOfEachSchool() {
        return "select distinct on (f.school_id) f.school_id, f.indicator, f.measure, f.status, f.reason, f.reason_detail,"
                + " case when f.category is null then f.numerator end as numerator, f.denominator\n"
                + "from school_figure f where " + ofFigure() + " order by f.school_id, f.category nulls first";
    }

    private String ofFigure() {
        return "f.indicator = '%s' and f.measure = '%s'".formatted(kind.indicator(), kind.measure());
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

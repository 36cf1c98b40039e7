package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.IndicatorFigures.Column;
import school.quality.rules.Programme;

/** A measure of all classes in all subjects: classes below, subjects beside each other, parts and changes below the values. */
record ClassSubjectTable(Words words, Terms terms, Programme programme, PrintedSheet sheet, FigureSlots slots) {

    private static final float HEAD_HEIGHT = 92;
    private static final double LINES = 3 * IndicatorPage.LINE;

    static List<String> subjects(IndicatorFigures figures, Terms terms) {
        return half(figures, terms, ClassSubjectTable::subject);
    }

    void write() {
        for (Column column : slots.figures().columns(Set.of(Scope.CLASS_SUBJECT))) {
            List<String> classes = half(slots.figures(), terms, ClassSubjectTable::className);
            for (List<String> band : Bands.even(subjects(slots.figures(), terms), IndicatorPage.FIGURE_COLUMNS)) {
                sheet.keepTogether(HEAD_HEIGHT + IndicatorPage.BEGINNING);
                head(column, band);
                classes.forEach(className -> lines(column, className, band));
            }
        }
    }

    private void head(Column column, List<String> subjects) {
        String measure = IndicatorPage.title(terms, programme, slots.figures().indicator(), column);
        Tile corner = Tile.text(TileKind.LABEL, Shade.HEAD, terms.scope(Scope.CLASS_SUBJECT) + ": " + measure);
        Stream<Tile> heads = subjects.stream().map(name -> Tile.text(TileKind.TURNED_HEAD, Shade.HEAD, name));
        sheet.row(HEAD_HEIGHT, Stream.concat(Stream.of(corner), heads).toList());
    }

    private void lines(Column column, String className, List<String> subjects) {
        List<Figure> figures = new ArrayList<>();
        subjects.forEach(subject -> figures.add(figure(column, className, subject)));
        if (figures.stream().allMatch(figure -> figure == null)) {
            return;
        }
        if (sheet.keepTogether(LINES)) {
            head(column, subjects);
        }
        line(Tile.text(TileKind.LABEL, className), figures, figure -> slots.tiles()
                .value(TileKind.VALUE, figure, slots.notes()));
        line(Tile.blank(TileKind.PARTS, Shade.PLAIN), figures, slots.tiles()::parts);
        if (figures.stream().anyMatch(figure -> figure != null && figure.base() != null)) {
            line(Tile.blank(TileKind.CHANGE, Shade.PLAIN), figures, slots::change);
        }
    }

    private void line(Tile label, List<Figure> figures, Function<Figure, Tile> tile) {
        Stream<Tile> tiles = figures.stream()
                .map(figure -> figure == null ? Tile.blank(TileKind.PARTS, Shade.PLAIN) : tile.apply(figure));
        sheet.row(Stream.concat(Stream.of(label), tiles).toList());
    }

    private @Nullable Figure figure(Column column, String className, String subject) {
        return slots.figures().at(Scope.CLASS_SUBJECT, className + "/" + subject, column);
    }

    private static List<String> half(IndicatorFigures figures, Terms terms, Function<String, String> half) {
        return figures.units(Scope.CLASS_SUBJECT, terms.orderOfUnits(Scope.CLASS_SUBJECT)).stream()
                .map(half)
                .distinct()
                .sorted(NaturalOrder.OF_NAMES)
                .toList();
    }

    private static String className(String unit) {
        return unit.substring(0, slash(unit));
    }

    private static String subject(String unit) {
        return unit.substring(Math.min(unit.length(), slash(unit) + 1));
    }

    private static int slash(String unit) {
        int slash = unit.indexOf('/');
        return slash < 0 ? unit.length() : slash;
    }
}

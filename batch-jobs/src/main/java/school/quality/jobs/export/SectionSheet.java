package school.quality.jobs.export;

import java.util.List;
import java.util.function.Function;

/** The figures of one section of the programme, one indicator below the other. */
final class SectionSheet {

    /** Excel has 1,048,576 rows in a sheet; an indicator begun before is written to its end. */
    static final int FULL = 900_000;

    private final String title;
    private final String legend;
    private final ReportBook book;
    private final int full;
    private final Function<PrintedSheet, IndicatorPage> pages;
    private PrintedSheet sheet;
    private String school = "";

    /** @param full from how many rows on the next indicator stands on a further sheet */
    SectionSheet(String title, String legend, ReportBook book, int full, Function<PrintedSheet, IndicatorPage> pages) {
        this.title = title;
        this.legend = legend;
        this.book = book;
        this.full = full;
        this.pages = pages;
        this.sheet = opened();
    }

    /** @param nextSchool named where its figures begin; empty where there is only one */
    IndicatorState take(IndicatorFigures figures, String nextSchool) {
        if (sheet.next() >= full) {
            sheet = opened();
            school = "";
        }
        head(nextSchool);
        int row = pages.apply(sheet).write(figures, school);
        return IndicatorState.of(figures, sheet, row);
    }

    private void head(String nextSchool) {
        if (!nextSchool.equals(school)) {
            if (!school.isEmpty()) {
                sheet.breakPage();
            }
            school = nextSchool;
            sheet.row(List.of(Tile.text(TileKind.TITLE, school)));
        }
    }

    private PrintedSheet opened() {
        PrintedSheet next = book.printed(title, IndicatorPage.WIDTHS);
        next.paged();
        next.row(List.of(Tile.text(TileKind.TITLE, title)));
        next.text(TileKind.NOTE, Shade.MUTED, legend);
        next.keepAbove();
        return next;
    }
}

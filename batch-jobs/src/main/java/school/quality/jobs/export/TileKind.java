package school.quality.jobs.export;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** What a cell of a printed page is there for; says how large it is written and how it stands. */
enum TileKind {
    TITLE(14, true, Frame.NONE, HorizontalAlignment.LEFT, Fit.RUNS_ON),
    NOTE(9, false, Frame.NONE, HorizontalAlignment.LEFT, Fit.RUNS_ON),
    HEADING(11, true, Frame.FILLED, HorizontalAlignment.LEFT, Fit.RUNS_ON),
    HEAD(9, true, Frame.FILLED, HorizontalAlignment.LEFT, Fit.RUNS_ON),
    TURNED_HEAD(9, true, Frame.RULED, HorizontalAlignment.CENTER, Fit.TURNED),
    SAMPLE(9, false, Frame.LINED_AND_FILLED, HorizontalAlignment.LEFT, Fit.RUNS_ON),
    LABEL(10, false, Frame.RULED, HorizontalAlignment.LEFT, Fit.WRAPPED),
    VALUE(10, false, Frame.RULED, HorizontalAlignment.RIGHT, Fit.SHRUNK),
    PARTS(8, false, Frame.LINED, HorizontalAlignment.LEFT, Fit.SHRUNK),
    CHANGE(8, false, Frame.LINED, HorizontalAlignment.LEFT, Fit.SHRUNK),
    COVER_CODE(8, false, Frame.OPEN_BELOW, HorizontalAlignment.CENTER, Fit.SHRUNK),
    COVER_VALUE(11, true, Frame.OPEN_ABOVE, HorizontalAlignment.CENTER, Fit.SHRUNK),
    COVER_WORD(8, false, Frame.OPEN_ABOVE, HorizontalAlignment.CENTER, Fit.SHRUNK);

    /** What is drawn around and behind a cell. */
    enum Frame {
        NONE,
        /** Its shade behind, no lines. */
        FILLED,
        /** Its shade behind, a line on each side. */
        RULED,
        /** No shade, a line below. */
        LINED,
        /** Its shade behind, lines above and below: several beside each other are one. */
        LINED_AND_FILLED,
        /** Upper and lower half of a box of two cells. */
        OPEN_BELOW,
        OPEN_ABOVE
    }

    /** What becomes of text that is longer than the cell is wide. */
    enum Fit {
        RUNS_ON,
        WRAPPED,
        SHRUNK,
        TURNED
    }

    final int points;
    final boolean bold;
    final Frame frame;
    final HorizontalAlignment alignment;
    final Fit fit;

    TileKind(int points, boolean bold, Frame frame, HorizontalAlignment alignment, Fit fit) {
        this.points = points;
        this.bold = bold;
        this.frame = frame;
        this.alignment = alignment;
        this.fit = fit;
    }
}

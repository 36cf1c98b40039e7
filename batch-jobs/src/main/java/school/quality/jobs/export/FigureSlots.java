package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Figure;

/**
 * Figures beside each other in a row: each as value and parts, then base and change where the table has any.
 *
 * @param usualBase the period that changes need not name
 */
record FigureSlots(
        FigureTiles tiles,
        IndicatorFigures figures,
        Footnotes notes,
        String usualBase,
        boolean withBase,
        boolean withChange) {

    /** How many columns a figure takes. */
    int width() {
        return 2 + (withBase ? 1 : 0) + (withChange ? 1 : 0);
    }

    List<Tile> of(@Nullable Figure figure) {
        if (figure == null) {
            return Tile.blanks(width(), TileKind.PARTS, Shade.PLAIN);
        }
        List<Tile> slot = new ArrayList<>();
        slot.add(tiles.value(TileKind.VALUE, figure, notes));
        slot.add(tiles.parts(figure));
        if (withBase) {
            slot.add(tiles.base(figure));
        }
        if (withChange) {
            slot.add(change(figure));
        }
        return slot;
    }

    Tile change(Figure figure) {
        return tiles.change(figure, figures.indicator(), usualBase, notes);
    }
}

package school.quality.web.indicators;

import java.util.Locale;
import school.quality.jobs.export.pages.Overview.Section;
import school.quality.jobs.export.pages.Overview.Tile;

/** Which indicators of the list are wanted; empty words ask for all. */
record ListFilter(String q, String section, String mark) {

    boolean wants(Section of, Tile tile) {
        return (section.isEmpty() || section.equals(of.code()))
                && (mark.isEmpty() || mark.equals(tile.main().mark().name()))
                && isFound(tile);
    }

    private boolean isFound(Tile tile) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        return (tile.code() + " " + tile.title() + " " + tile.responsible())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}

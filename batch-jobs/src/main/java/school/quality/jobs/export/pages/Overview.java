package school.quality.jobs.export.pages;

import java.util.List;
import java.util.Map;

/**
 * The whole programme of a school on one page.
 *
 * @param counts indicators by how they stand
 */
public record Overview(List<Section> sections, Map<Mark, Long> counts) {

    public Overview {
        sections = List.copyOf(sections);
        counts = Map.copyOf(counts);
    }

    /** A section of the programme with its indicators. */
    public record Section(String code, String title, List<Tile> tiles) {

        public Section {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * An indicator.
     *
     * @param main the figure by which it stands here
     * @param worse how many other figures of the whole school stand worse against their norms
     */
    public record Tile(String code, String title, String responsible, ShownFigure main, long worse) {}

    public long count(Mark mark) {
        return counts.getOrDefault(mark, 0L);
    }
}

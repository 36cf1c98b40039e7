package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The head of a table: titles over slots of several columns, in as many rows as the longest title needs. */
final class TableHead {

    /** Bold letters of a head are a little narrower than those that widths are counted in. */
    private static final double TIGHTER = 1.05;

    private TableHead() {}

    /**
     * @param titles one a slot; an empty one goes on with the title at its left
     * @param width columns of a slot
     */
    static void write(PrintedSheet sheet, String corner, List<String> titles, int width) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(Wrapping.split(corner, room(sheet, 0, 1)));
        for (int i = 0; i < titles.size(); i++) {
            columns.add(Wrapping.split(titles.get(i), room(sheet, 1 + i * width, width * span(titles, i))));
        }
        int lines = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < lines; line++) {
            sheet.row(row(columns, line, width));
        }
    }

    private static List<Tile> row(List<List<String>> columns, int line, int width) {
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = line < columns.get(i).size() ? columns.get(i).get(line) : "";
            tiles.add(Tile.text(TileKind.HEAD, Shade.HEAD, text));
            tiles.addAll(Tile.blanks(i == 0 ? 0 : width - 1, TileKind.HEAD, Shade.HEAD));
        }
        return tiles;
    }

    private static int room(PrintedSheet sheet, int from, int columns) {
        int until = columns + from;
        int wide = sheet.charactersFrom(from) - sheet.charactersFrom(until);
        return Math.max(1, (int) (wide * TIGHTER) - 1);
    }

    /** How many slots a title has for itself. */
    private static int span(List<String> titles, int slot) {
        return 1
                + (int) IntStream.range(slot + 1, titles.size())
                        .takeWhile(i -> titles.get(i).isEmpty())
                        .count();
    }
}

package school.quality.jobs.export.papers;

import static school.quality.jobs.export.papers.DocxText.children;
import static school.quality.jobs.export.papers.DocxText.is;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The widths of a table whose columns are repeated: all copies together are as wide as the one in the template. */
final class DocxGrid {

    private final Element table;
    private final TemplateText texts;
    private final Entry entry;

    private DocxGrid(Element table, TemplateText texts, Entry entry) {
        this.table = table;
        this.texts = texts;
        this.entry = entry;
    }

    /** Before the cells are copied: shares the widths of those that will be. */
    static void widen(Element table, TemplateText texts, Entry entry) {
        DocxGrid grid = new DocxGrid(table, texts, entry);
        grid.rows().forEach(grid::shareCells);
        grid.rows().filter(row -> grid.repeated(row).isPresent()).findFirst().ifPresent(grid::shareColumns);
    }

    private Stream<Element> rows() {
        return children(table).stream().filter(child -> is(child, "tr"));
    }

    private Optional<Element> repeated(Element row) {
        return children(row).stream().filter(cell -> copies(cell) > 0).findFirst();
    }

    /** How many copies of a cell there will be; 0 where it is not repeated. */
    private int copies(Element cell) {
        Part part = texts.repeated(DocxText.own(cell), Part.Repeated.AS_COLUMNS);
        return part == Part.PAPER ? 0 : entry.columns(part).size();
    }

    private void shareCells(Element row) {
        for (Element cell : children(row)) {
            int copies = copies(cell);
            if (copies > 1) {
                child(cell, "tcPr").flatMap(look -> child(look, "tcW")).ifPresent(width -> share(width, copies));
            }
        }
    }

    private void shareColumns(Element row) {
        int column = 0;
        for (Element cell : children(row)) {
            int copies = copies(cell);
            if (copies > 1) {
                shareColumn(column, copies);
                column += copies - 1;
            }
            column += is(cell, "tc") ? span(cell) : 0;
        }
    }

    private void shareColumn(int number, int copies) {
        child(table, "tblGrid").ifPresent(grid -> {
            List<Element> columns = children(grid);
            if (number < columns.size()) {
                Element column = columns.get(number);
                share(column, copies);
                for (int i = 1; i < copies; i++) {
                    grid.insertBefore(column.cloneNode(true), column);
                }
            }
        });
    }

    private static void share(Element width, int copies) {
        String twips = width.getAttributeNS(DocxText.WORD, "w");
        if (twips.matches("\\d{1,9}")) {
            width.setAttributeNS(DocxText.WORD, "w:w", Integer.toString(Integer.parseInt(twips) / copies));
        }
    }

    private static int span(Element cell) {
        return child(cell, "tcPr")
                .flatMap(look -> child(look, "gridSpan"))
                .map(span -> span.getAttributeNS(DocxText.WORD, "val"))
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }
}

package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageSetup;
import school.quality.jobs.sheet.SheetName;
import school.quality.jobs.sheet.StableWorkbook;

/** A template of a workbook: its first sheet is there once for each paper. Formulas are refused: nothing in it is run. */
final class XlsxTemplate implements PaperTemplate {

    private final String name;

    XlsxTemplate(String name) {
        this.name = name;
    }

    @Override
    public void fill(InputStream template, List<Entry> papers, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(template)) {
            if (book.isMacroEnabled()) {
                throw PaperProblem.of("MACROS", name);
            }
            TemplateText texts = new TemplateText(name);
            book.forEach(sheet -> texts.check(texts(sheet)));
            fill(book, papers, texts);
            StableWorkbook.save(book, out);
        } catch (OpenXML4JRuntimeException | UnsupportedFileFormatException | POIXMLException e) {
            throw PaperProblem.of("UNREADABLE", name).because(e);
        }
    }

    private void fill(XSSFWorkbook book, List<Entry> papers, TemplateText texts) {
        int others = book.getNumberOfSheets();
        Set<String> names = new HashSet<>();
        for (int i = 1; i < papers.size(); i++) {
            new XlsxFilling(copyOfFirst(book), texts).fill(papers.get(i));
        }
        for (int i = 0; i < others; i++) {
            new XlsxFilling(book.getSheetAt(i), texts).fill(papers.get(0));
        }
        for (int i = 0; i < papers.size() && papers.size() > 1; i++) {
            int sheet = i == 0 ? 0 : others + i - 1;
            book.setSheetName(
                    sheet,
                    free(papers.get(i).value(Field.GROUP).orElse(Value.NOTHING).shown(), i, names));
        }
        for (int i = 1; i < papers.size(); i++) {
            book.setSheetOrder(book.getSheetName(others + i - 1), i);
        }
        book.setActiveSheet(0);
    }

    /** The library copies neither titles that are printed on every page nor how pages are set up. */
    private static XSSFSheet copyOfFirst(XSSFWorkbook book) {
        XSSFSheet first = book.getSheetAt(0);
        CTPageSetup pages = first.getCTWorksheet().getPageSetup();
        if (pages != null) {
            pages = (CTPageSetup) pages.copy();
            first.getCTWorksheet().unsetPageSetup();
        }
        XSSFSheet copy = book.cloneSheet(0);
        copy.setRepeatingRows(first.getRepeatingRows());
        if (pages != null) {
            first.getCTWorksheet().setPageSetup(pages);
            copy.getCTWorksheet().setPageSetup(pages);
            if (pages.isSetId()) {
                copy.getCTWorksheet().getPageSetup().unsetId();
            }
        }
        return copy;
    }

    private static String free(String wanted, int number, Set<String> taken) {
        String title = SheetName.of(wanted.isEmpty() ? Integer.toString(number + 1) : wanted);
        String free = taken.add(title.toLowerCase(Locale.ROOT)) ? title : SheetName.of((number + 1) + " " + wanted);
        taken.add(free.toLowerCase(Locale.ROOT));
        return free;
    }

    private List<String> texts(org.apache.poi.ss.usermodel.Sheet sheet) {
        Stream<String> cells = StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(this::text);
        Stream<String> edges = Stream.of(sheet.getHeader(), sheet.getFooter())
                .flatMap(edge -> Stream.of(edge.getLeft(), edge.getCenter(), edge.getRight()));
        return Stream.concat(cells, edges).toList();
    }

    private String text(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            throw PaperProblem.of("FORMULA", name, cell.getAddress().formatAsString());
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    static void fill(HeaderFooter edge, TemplateText texts, Entry entry) {
        edge.setLeft(texts.filled(edge.getLeft(), entry));
        edge.setCenter(texts.filled(edge.getCenter(), entry));
        edge.setRight(texts.filled(edge.getRight(), entry));
    }
}

package school.quality.jobs.export.templates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.jobs.sheet.SheetName;
import school.quality.jobs.sheet.StableWorkbook;

/** A workbook of tables that are filled already, with the guide, notes and drop-downs of a template. */
public final class FilledBook {

    private FilledBook() {}

    /**
     * Writes the workbook into a stream, which stays open; equal contents give equal bytes.
     *
     * @param table the bundled table that describes the sheets
     * @param words the bundle with the guide and the notes
     */
    public static void write(
            String table, String words, List<FilledTable> filled, Locale language, OutputStream target) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            draw(book, sheets(table, filled), filled, new TemplateWords(words, language));
            StableWorkbook.save(book, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a sheet is the guide of such a workbook. */
    public static boolean isGuide(String words, String sheet) {
        return Stream.of(Locale.ROOT, Locale.ENGLISH)
                .anyMatch(language ->
                        new TemplateWords(words, language).of("guide.sheet").equals(sheet));
    }

    private static void draw(
            XSSFWorkbook book, List<TemplateSheet> sheets, List<FilledTable> filled, TemplateWords words) {
        TemplateLook looks = new TemplateLook(book);
        new GuideSheet(book.createSheet(words.of("guide.sheet")), looks, words).list(sheets);
        Map<String, TemplateSheet> byName = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        sheets.forEach(sheet -> {
            byName.put(sheet.dataset(), sheet);
            names.put(sheet.dataset(), sheet.name());
        });
        HeaderNote notes = new HeaderNote(words, names);
        for (int i = 0; i < sheets.size(); i++) {
            SheetDrawing drawing =
                    new SheetDrawing(book.createSheet(SheetName.of(sheets.get(i).name())), looks, words, notes);
            drawing.draw(sheets.get(i));
            drawing.fill(filled.get(i).rows());
            drawing.offerCodes(sheets.get(i), byName);
        }
    }

    private static List<TemplateSheet> sheets(String table, List<FilledTable> filled) {
        Map<String, TemplateSheet> bundled = new LinkedHashMap<>();
        new BundledTable(table).sheets().forEach(sheet -> bundled.put(sheet.dataset(), sheet));
        return filled.stream()
                .map(wanted -> inOrder(bundled.get(wanted.name()), wanted.columns()))
                .toList();
    }

    private static TemplateSheet inOrder(TemplateSheet sheet, List<String> columns) {
        return new TemplateSheet(
                sheet.dataset(),
                sheet.name(),
                columns.stream().map(sheet::column).toList());
    }
}

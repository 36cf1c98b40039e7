package school.quality.jobs.export.templates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.jobs.sheet.SheetName;
import school.quality.jobs.sheet.StableWorkbook;
import school.quality.jobs.sheet.WholeFile;

/**
 * The workbook that a school fills in: a sheet for each dataset under its Russian name, with lists to choose from and
 * notes. Headers are Russian in every language, for they are what an import recognises.
 */
public final class Templates {

    private final TemplateSource source;
    private final TemplateWords words;

    private Templates(TemplateSource source, Locale language) {
        this.source = source;
        words = new TemplateWords(TemplateWords.DATASETS, language);
    }

    /**
     * Writes the workbook into a folder, which is created if need be.
     *
     * @return the file written
     */
    public static Path write(Path folder, Locale language) {
        Templates templates = new Templates(new BundledTable(BundledTable.DATASETS), language);
        Path file = folder.resolve(templates.words.of("file"));
        WholeFile.write(file, templates::write);
        return file;
    }

    /** Writes the workbook into a stream, which stays open. */
    public static void write(OutputStream target, Locale language) {
        new Templates(new BundledTable(BundledTable.DATASETS), language).write(target);
    }

    private void write(OutputStream target) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            draw(book, source.sheets());
            StableWorkbook.save(book, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(XSSFWorkbook book, List<TemplateSheet> sheets) {
        TemplateLook looks = new TemplateLook(book);
        new GuideSheet(book.createSheet(words.of("guide.sheet")), looks, words).list(sheets);
        Map<String, String> names =
                sheets.stream().collect(Collectors.toMap(TemplateSheet::dataset, TemplateSheet::name));
        HeaderNote notes = new HeaderNote(words, names);
        for (TemplateSheet sheet : sheets) {
            new SheetDrawing(book.createSheet(SheetName.of(sheet.name())), looks, words, notes).draw(sheet);
        }
    }
}

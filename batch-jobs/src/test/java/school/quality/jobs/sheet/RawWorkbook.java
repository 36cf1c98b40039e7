package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks part by part, as no library would write them but exporting programs do. */
final class RawWorkbook {

    private final Map<String, String> parts = new LinkedHashMap<>();

    RawWorkbook() {
        part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        part("_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml"));
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml")
                        + relation("r3", "styles", "styles.xml"));
        workbook("");
        part("xl/sharedStrings.xml", "<sst/>");
        part("xl/styles.xml", "<styleSheet/>");
        sheetData("");
    }

    static RawWorkbook of(String sheetData) {
        return new RawWorkbook().sheetData(sheetData);
    }

    RawWorkbook part(String name, String content) {
        String closing = name.endsWith(".rels") ? "</Relationships>" : "";
        parts.put(name, "<?xml version='1.0' encoding='utf-8'?>" + content + closing);
        return this;
    }

    RawWorkbook workbook(String properties) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + properties
                        + "<sheets><sheet name='Отметки' sheetId='1' r:id='r1'/></sheets></workbook>");
    }

    RawWorkbook sheetData(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    RawWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    RawWorkbook withByteOrderMarks() {
        parts.replaceAll((name, content) -> "\uFEFF" + content);
        return this;
    }

    Path write(Path file) {
        try (OutputStream content = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id='" + id
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "' Target='"
                + target + "'/>";
    }
}

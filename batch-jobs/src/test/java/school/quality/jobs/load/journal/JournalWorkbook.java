package school.quality.jobs.load.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.jobs.sheet.SheetRow;

/** Saves a report as the exporting program does: merged cells, a BOM in each part, a wrong dimension, no docProps. */
final class JournalWorkbook {

    private JournalWorkbook() {}

    static Path write(JournalSheet report, Path file) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Лист1");
            report.rows().forEach(row -> fill(sheet.createRow(row.number() - 1), row));
            mergeHeaders(sheet, report);
            book.write(plain);
        }
        return distort(plain.toByteArray(), file);
    }

    private static void fill(Row target, SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            Cell cell = target.createCell(i);
            if (text != null && text.contains(".") && text.matches("[0-9.]+")) {
                cell.setCellValue(Double.parseDouble(text));
            } else if (text != null) {
                cell.setCellValue(text);
            }
        }
    }

    private static void mergeHeaders(Sheet sheet, JournalSheet report) {
        for (SheetRow row : report.rows()) {
            if (HeaderReading.begins(row)) {
                sheet.addMergedRegion(new CellRangeAddress(row.number() - 1, row.number() + 1, 1, 1));
                sheet.addMergedRegion(new CellRangeAddress(row.number() - 1, row.number() - 1, 2, 7));
            }
        }
    }

    private static Path distort(byte[] book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
                if (!part.getName().startsWith("docProps")) {
                    String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    String wrong = xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1\"");
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(("\uFEFF" + wrong).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }
}

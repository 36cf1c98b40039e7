package school.quality.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are not what they say, or say what nobody should do. */
enum LyingFile {
    PROGRAM("marks.xlsx", "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1)),
    EMPTY("marks.xlsx", new byte[0]),
    TEXT_AS_WORKBOOK("marks.xlsx", "period;pupil_id\n".getBytes(StandardCharsets.UTF_8)),
    WORKBOOK_AS_TEXT("marks.csv", workbook("", cell("1"), 1)),
    WORKBOOK_AS_PAPER("marks.pdf", workbook("", cell("1"), 1)),
    ZIP_WITHOUT_WORKBOOK("marks.xlsx", zip(Map.of("readme.txt", "x"), 1)),
    BOMB("marks.xlsx", workbook("", cell(" ".repeat(1024 * 1024)), 300)),
    READS_FILES("marks.xlsx", workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", cell("&e;"), 1)),
    GROWS(
            "marks.xlsx",
            workbook(
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
                    cell("&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"),
                    1)),
    LINKS_ELSEWHERE("marks.xlsx", workbook("", "<c r=\"A1\"><f>[1]Sheet1!A1</f></c>", 1)),
    HALF("marks.xlsx", java.util.Arrays.copyOf(workbook("", cell("1"), 1), 300));

    private final String title;
    private final byte[] content;

    LyingFile(String title, byte[] content) {
        this.title = title;
        this.content = content;
    }

    String title() {
        return title;
    }

    byte[] content() {
        return content.clone();
    }

    private static String cell(String text) {
        return "<c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** One sheet of one row, whose cells are repeated. */
    private static byte[] workbook(String before, String cells, int times) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                <sheet name="marks" sheetId="1" r:id="r1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put(
                "xl/worksheets/sheet1.xml",
                before
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + cells + "</row></sheetData></worksheet>");
        return zip(parts, times);
    }

    private static byte[] zip(Map<String, String> parts, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                for (int time = 0; time < (part.getKey().endsWith("sheet1.xml") ? times : 1); time++) {
                    zip.write(content);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

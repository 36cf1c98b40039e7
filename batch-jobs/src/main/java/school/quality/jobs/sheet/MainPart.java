package school.quality.jobs.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Finds the workbook of a package, or says what else the ZIP is. */
final class MainPart {

    private static final Map<String, String> OTHERS = Map.of(
            "wordprocessingml", "kind.docx",
            "presentationml", "kind.pptx",
            "ms-excel.sheet.binary", "kind.xlsb");

    private MainPart() {}

    static String of(OfficePackage office, Path path) throws IOException, XMLStreamException {
        String main = office.mainPart();
        String type = main == null || !office.has(main) ? "" : office.contentType(main);
        if (main != null && (type.contains("spreadsheetml") || type.contains("ms-excel.sheet.macroEnabled"))) {
            return main;
        }
        String kind = OTHERS.entrySet().stream()
                .filter(other -> type.contains(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(office.has("mimetype") ? "kind.odf" : "kind.archive");
        throw new UnreadableFile(FileFault.NOT_A_TABLE, Names.of(path), kind);
    }
}

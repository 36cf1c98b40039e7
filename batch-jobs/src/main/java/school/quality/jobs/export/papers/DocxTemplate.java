package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import school.quality.jobs.sheet.StableWorkbook;

/** A template of a text document: its body, headers, footers and notes are filled, all else stays as it is. */
final class DocxTemplate implements PaperTemplate {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Pattern WITH_TEXT =
            Pattern.compile(Pattern.quote(TYPES) + "(document\\.main|header|footer|footnotes|endnotes)\\+xml");

    private final String name;

    DocxTemplate(String name) {
        this.name = name;
    }

    @Override
    public void fill(InputStream template, List<Entry> papers, OutputStream out) throws IOException {
        try (OPCPackage document = OPCPackage.open(template)) {
            Map<PackagePart, Document> parts = read(document);
            TemplateText texts = new TemplateText(name);
            parts.values().forEach(part -> texts.check(DocxText.all(part.getDocumentElement())));
            for (Map.Entry<PackagePart, Document> part : parts.entrySet()) {
                new DocxFilling(texts).fill(part.getValue(), papers);
                try (OutputStream filled = part.getKey().getOutputStream()) {
                    StreamHelper.saveXmlInStream(part.getValue(), filled);
                }
            }
            StableWorkbook.save(document, out);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException | SAXException e) {
            throw PaperProblem.of("UNREADABLE", name).because(e);
        }
    }

    private Map<PackagePart, Document> read(OPCPackage document) throws OpenXML4JException, IOException, SAXException {
        List<PackagePart> all = new ArrayList<>(document.getParts());
        if (all.stream().anyMatch(part -> part.getContentType().matches("(?i).*(macroEnabled|vbaProject).*"))) {
            throw PaperProblem.of("MACROS", name);
        }
        if (all.stream().noneMatch(part -> part.getContentType().equals(TYPES + "document.main+xml"))) {
            throw PaperProblem.of("UNREADABLE", name);
        }
        Map<PackagePart, Document> parts = new LinkedHashMap<>();
        for (PackagePart part : all) {
            if (WITH_TEXT.matcher(part.getContentType()).matches()) {
                try (InputStream content = part.getInputStream()) {
                    parts.put(part, DocumentHelper.readDocument(content));
                }
            }
        }
        return parts;
    }
}

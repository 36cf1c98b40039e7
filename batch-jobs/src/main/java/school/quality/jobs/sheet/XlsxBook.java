package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.sheet.OfficePackage.Relation;

/** A workbook: its sheets by name, the strings they share, and the styles that tell dates from numbers. */
final class XlsxBook implements Container {

    private final Path path;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private SharedStrings strings = SharedStrings.none();
    private CellStyles styles = CellStyles.none();
    private boolean from1904;

    private XlsxBook(Path path) {
        this.path = path;
    }

    static XlsxBook open(Path path) {
        ZipGate.pass(path);
        XlsxBook book = new XlsxBook(path);
        try (OfficePackage office = new OfficePackage(path)) {
            book.read(office, MainPart.of(office, path));
        } catch (XMLStreamException | IOException | IllegalArgumentException e) {
            throw XmlRefusal.of(e, path, "", "");
        }
        return book;
    }

    @Override
    public List<String> tableNames() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public TableRows rows(String tableName) {
        return new XlsxRows(path, tableName, String.valueOf(sheets.get(tableName)), this);
    }

    String string(int index) {
        return strings.get(index);
    }

    CellStyles styles() {
        return styles;
    }

    boolean from1904() {
        return from1904;
    }

    private void read(OfficePackage office, String workbook) throws IOException, XMLStreamException {
        Map<String, Relation> relations = office.relations(workbook);
        for (Relation relation : relations.values()) {
            if (relation.kind().equals("sharedStrings") && office.has(relation.target())) {
                strings = SharedStrings.read(office, relation.target());
            } else if (relation.kind().equals("styles") && office.has(relation.target())) {
                styles = CellStyles.read(office, relation.target());
            }
        }
        try (InputStream content = office.open(workbook)) {
            readSheets(new XmlCursor(content), relations);
        }
    }

    private void readSheets(XmlCursor xml, Map<String, Relation> relations) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                String flag = xml.attribute("date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            } else if (xml.starts("sheet") && !"veryHidden".equals(xml.attribute("state"))) {
                addSheet(xml.attribute("name"), relations.get(xml.qualifiedAttribute("id")));
            }
        }
    }

    private void addSheet(@Nullable String name, @Nullable Relation relation) throws XMLStreamException {
        if (name == null || relation == null) {
            throw new XMLStreamException("a sheet without name or content");
        }
        boolean table = relation.kind().equals("worksheet");
        if (table && sheets.putIfAbsent(EscapedText.decoded(name), relation.target()) != null) {
            throw new XMLStreamException("two sheets of one name");
        }
    }
}

package school.quality.jobs.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A ZIP of parts with relations between them. The names of parts are found in any case and with either slash. */
final class OfficePackage implements AutoCloseable {

    private static final int MOST_RELATIONS = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    /** What a part points to: the last word of the relation's type, and the name of the part. */
    record Relation(String kind, String target) {}

    OfficePackage(Path path) throws IOException {
        zip = ZipFile.builder().setPath(path).get();
        Collections.list(zip.getEntries()).forEach(entry -> entries.put(key(entry.getName()), entry));
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new FileNotFoundException(part);
        }
        return new MarkupGuard(zip.getInputStream(entry));
    }

    /** The part that the whole file is about; {@code null} in a ZIP that is no Office file. */
    @Nullable
    String mainPart() throws IOException, XMLStreamException {
        if (!has("_rels/.rels") || !has("[Content_Types].xml")) {
            return null;
        }
        for (Relation relation : relations("").values()) {
            if (relation.kind().equals("officeDocument")) {
                return relation.target();
            }
        }
        return null;
    }

    /** Relations of a part by their identifier; those that leave the file are left out. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        int slash = part.lastIndexOf('/') + 1;
        try (InputStream content = open(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            XmlCursor xml = new XmlCursor(content);
            while (xml.goTo("Relationship") && relations.size() < MOST_RELATIONS) {
                String type = String.valueOf(xml.attribute("Type"));
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    String target = resolved(part, String.valueOf(xml.attribute("Target")));
                    relations.put(
                            String.valueOf(xml.attribute("Id")),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), target));
                }
            }
        }
        return relations;
    }

    /** The kind of a part as the package declares it; empty where it does not. */
    String contentType(String part) throws IOException, XMLStreamException {
        String byExtension = "";
        try (InputStream content = open("[Content_Types].xml")) {
            XmlCursor xml = new XmlCursor(content);
            while (xml.next()) {
                if (xml.starts("Override") && key(part).equals(key(String.valueOf(xml.attribute("PartName"))))) {
                    return String.valueOf(xml.attribute("ContentType"));
                }
                if (xml.starts("Default") && part.endsWith("." + xml.attribute("Extension"))) {
                    byExtension = String.valueOf(xml.attribute("ContentType"));
                }
            }
        }
        return byExtension;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resolved(String part, String target) throws XMLStreamException {
        try {
            return URI.create("/" + part)
                    .resolve(target.replace('\\', '/').replace(" ", "%20"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new XMLStreamException("a relation that leads nowhere", e);
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }
}

package school.quality.jobs.export.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a paragraph, which a word processor spreads over pieces as it likes. */
final class DocxText {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Element> pieces;

    private DocxText(List<Element> pieces) {
        this.pieces = pieces;
    }

    static DocxText of(Element paragraph) {
        List<Element> pieces = new ArrayList<>();
        collect(paragraph, pieces);
        return new DocxText(pieces);
    }

    /** The texts of all paragraphs in an element. */
    static List<String> all(Element root) {
        List<String> texts = new ArrayList<>();
        if (is(root, "p")) {
            texts.add(of(root).text());
        }
        children(root).forEach(child -> texts.addAll(all(child)));
        return texts;
    }

    /** The texts of an element without those of tables inside it, which repeat their own rows. */
    static List<String> own(Element root) {
        List<String> texts = new ArrayList<>();
        if (is(root, "p")) {
            texts.add(of(root).text());
        }
        children(root).stream().filter(child -> !is(child, "tbl")).forEach(child -> texts.addAll(own(child)));
        return texts;
    }

    String text() {
        return pieces.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** Puts values in the place of placeholders; each takes the look of the piece where its placeholder begins. */
    void fill(TemplateText texts, Entry entry) {
        List<MatchResult> found = TemplateText.in(text());
        for (int i = found.size() - 1; i >= 0; i--) {
            replace(
                    found.get(i).start(),
                    found.get(i).end(),
                    texts.value(found.get(i), entry).shown());
        }
    }

    private void replace(int start, int end, String value) {
        int from = 0;
        String left = value;
        for (Element piece : pieces) {
            String text = piece.getTextContent();
            int to = from + text.length();
            if (to > start && from < end) {
                String before = text.substring(0, Math.max(0, start - from));
                String after = text.substring(Math.min(text.length(), end - from));
                write(piece, before + left + after);
                left = "";
            }
            from = to;
        }
    }

    private static void write(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS(XML, "xml:space", "preserve");
    }

    /** A text box inside a paragraph has paragraphs of its own. */
    private static void collect(Element element, List<Element> pieces) {
        for (Element child : children(element)) {
            if (is(child, "t")) {
                pieces.add(child);
            } else if (!is(child, "p")) {
                collect(child, pieces);
            }
        }
    }

    static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The elements in an element as they stand now. */
    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}

package school.quality.jobs.export.papers;

import static school.quality.jobs.export.papers.DocxText.children;
import static school.quality.jobs.export.papers.DocxText.is;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills one part of a text document: every element is visited once, so that a filled value is never read again. */
final class DocxFilling {

    private final TemplateText texts;

    DocxFilling(TemplateText texts) {
        this.texts = texts;
    }

    /** The body is there once for each paper, on pages of its own; headers and footers speak of the first. */
    void fill(Document part, List<Entry> papers) {
        Element root = part.getDocumentElement();
        List<Element> bodies =
                children(root).stream().filter(child -> is(child, "body")).toList();
        if (bodies.isEmpty()) {
            visit(root, papers.get(0));
        } else {
            body(bodies.get(0), papers);
        }
    }

    private void body(Element body, List<Entry> papers) {
        List<Element> content =
                children(body).stream().filter(child -> !is(child, "sectPr")).toList();
        Node end = children(body).stream()
                .filter(child -> is(child, "sectPr"))
                .findFirst()
                .orElse(null);
        for (int i = 0; i < papers.size(); i++) {
            if (i > 0) {
                body.insertBefore(pageBreak(body.getOwnerDocument()), end);
            }
            for (Element one : content) {
                Element copy = (Element) one.cloneNode(true);
                body.insertBefore(copy, end);
                visitOne(copy, papers.get(i));
            }
        }
        content.forEach(body::removeChild);
    }

    private static Element pageBreak(Document document) {
        Element paragraph = document.createElementNS(DocxText.WORD, "w:p");
        Element run = document.createElementNS(DocxText.WORD, "w:r");
        Element end = document.createElementNS(DocxText.WORD, "w:br");
        end.setAttributeNS(DocxText.WORD, "w:type", "page");
        paragraph.appendChild(run).appendChild(end);
        return paragraph;
    }

    private void visit(Element parent, Entry entry) {
        children(parent).forEach(child -> visitOne(child, entry));
    }

    private void visitOne(Element element, Entry entry) {
        if (is(element, "tr")) {
            row(element, entry);
        } else {
            if (is(element, "p")) {
                DocxText.of(element).fill(texts, entry);
            }
            if (is(element, "tbl")) {
                DocxGrid.widen(element, texts, entry);
            }
            visit(element, entry);
            if (is(element, "tbl") && children(element).stream().noneMatch(child -> is(child, "tr"))) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    private void row(Element row, Entry entry) {
        Part part = texts.repeated(DocxText.own(row), Part.Repeated.AS_ROWS);
        if (part == Part.PAPER) {
            cells(row, entry);
        } else {
            repeat(row, entry.parts(part))
                    .forEach(copy -> cells(copy.element(), copy.entry().inside(entry)));
        }
    }

    private void cells(Element row, Entry entry) {
        for (Element cell : children(row)) {
            Part part = texts.repeated(DocxText.own(cell), Part.Repeated.AS_COLUMNS);
            if (part == Part.PAPER) {
                visitOne(cell, entry);
            } else {
                repeat(cell, entry.columns(part))
                        .forEach(copy -> visitOne(copy.element(), copy.entry().inside(entry)));
            }
        }
    }

    /** Copies of an element in its place, one an entry. */
    private static List<Copy> repeat(Element template, List<Entry> entries) {
        List<Copy> copies = new ArrayList<>();
        for (Entry entry : entries) {
            Element copy = (Element) template.cloneNode(true);
            template.getParentNode().insertBefore(copy, template);
            copies.add(new Copy(copy, entry));
        }
        template.getParentNode().removeChild(template);
        return copies;
    }

    private record Copy(Element element, Entry entry) {}
}

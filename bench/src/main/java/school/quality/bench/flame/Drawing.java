package school.quality.bench.flame;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A flame graph: the width of a method is its share of the samples, above it lies what it called; names on pointing at it. */
public final class Drawing {

    private static final int WIDTH = 1200;
    private static final int ROW = 15;
    private static final int TOP = 30;
    private static final double NARROWEST = 4;
    private static final double SIGN = 6.2;

    private final XMLStreamWriter svg;
    private final Frame root;
    private final int height;

    private Drawing(XMLStreamWriter svg, Frame root) {
        this.svg = svg;
        this.root = root;
        this.height = TOP + ROW * depth(root);
    }

    /** As SVG. */
    public static String of(String title, Frame root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Drawing(svg, root).write(title);
            svg.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Text in memory can always be written", e);
        }
        return text.toString();
    }

    private void write(String title) throws XMLStreamException {
        begin("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 %d %d".formatted(WIDTH, height));
        svg.writeAttribute("font-family", "monospace");
        svg.writeAttribute("font-size", "10");
        text(4, 18, "%s (%d samples)".formatted(title, root.samples()));
        add(root, 0, 0);
        svg.writeEndElement();
    }

    private void add(Frame frame, double left, int level) throws XMLStreamException {
        int top = height - ROW * (level + 1);
        box(frame, left, top);
        double next = left;
        for (Frame called : frame.called()) {
            if (width(called) >= NARROWEST) {
                add(called, next, level + 1);
            }
            next += width(called);
        }
    }

    private void box(Frame frame, double left, int top) throws XMLStreamException {
        begin("g");
        begin("title");
        svg.writeCharacters(
                String.format(Locale.ROOT, "%s: %.1f %%", frame.method(), 100.0 * frame.samples() / root.samples()));
        svg.writeEndElement();
        begin("rect", "x", number(left), "y", number(top), "width", number(width(frame)), "height", number(ROW - 1));
        svg.writeAttribute("fill", colour(frame.method()));
        svg.writeEndElement();
        String name = name(frame.method());
        int room = (int) (width(frame) / SIGN);
        if (room > 3) {
            text(left + 2, top + ROW - 4, name.length() > room ? name.substring(0, room) : name);
        }
        svg.writeEndElement();
        svg.writeCharacters("\n");
    }

    private void begin(String element, String... attributes) throws XMLStreamException {
        svg.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void text(double left, double top, String text) throws XMLStreamException {
        begin("text", "x", number(left), "y", number(top));
        svg.writeCharacters(text);
        svg.writeEndElement();
    }

    private int depth(Frame frame) {
        return 1
                + frame.called().stream()
                        .filter(called -> width(called) >= NARROWEST)
                        .mapToInt(this::depth)
                        .max()
                        .orElse(0);
    }

    private double width(Frame frame) {
        return (double) WIDTH * frame.samples() / root.samples();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Class and method, without the package. */
    private static String name(String method) {
        int last = method.lastIndexOf('.');
        return method.substring(method.lastIndexOf('.', last - 1) + 1);
    }

    private static String colour(String method) {
        if (method.startsWith("school.quality")) {
            return "#f4b183";
        }
        if (method.startsWith("org.drools") || method.startsWith("org.kie")) {
            return "#a9d18e";
        }
        return method.startsWith("org.postgresql") ? "#9dc3e6" : "#d9d9d9";
    }
}

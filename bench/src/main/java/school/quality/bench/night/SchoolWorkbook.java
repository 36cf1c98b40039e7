package school.quality.bench.night;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an office worker would make of the marks of a school: a sheet of marks, and a sheet that counts from it, for every
 * class and subject, the pass rate, the quality rate and the points of a band. No result is stored, so that opening it
 * computes everything.
 */
final class SchoolWorkbook {

    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
             office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
            """;
    private static final String END = "</office:spreadsheet></office:body></office:document>\n";

    private SchoolWorkbook() {}

    /** @param mark 2 to 5 */
    record Mark(String className, String subject, int mark) {}

    static void write(Path file, List<Mark> marks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(BEGIN);
            out.write("<table:table table:name=\"rates\">\n");
            int row = 0;
            for (String className : distinct(marks.stream().map(Mark::className))) {
                for (String subject : distinct(marks.stream().map(Mark::subject))) {
                    out.write(rates(className, subject, ++row, marks.size()));
                }
            }
            out.write("</table:table>\n<table:table table:name=\"marks\">\n");
            for (Mark mark : marks) {
                out.write("<table:table-row>" + text(mark.className()) + text(mark.subject())
                        + "<table:table-cell office:value-type=\"float\" office:value=\"" + mark.mark()
                        + "\"/></table:table-row>\n");
            }
            out.write("</table:table>\n" + END);
        }
    }

    private static Iterable<String> distinct(Stream<String> words) {
        return new TreeSet<>(words.toList());
    }

    private static String rates(String className, String subject, int row, int marks) {
        return "<table:table-row>" + text(className) + text(subject)
                + formula(share(3, row, marks))
                + formula(share(4, row, marks))
                + formula("IF([.D%1$d]<30;0;IF([.D%1$d]<45;4;IF([.D%1$d]<60;8;IF([.D%1$d]<75;11;14))))".formatted(row))
                + "</table:table-row>\n";
    }

    private static String share(int atLeast, int row, int marks) {
        String assessed =
                "COUNTIFS([$marks.$A$1:.$A$%2$d];[.A%1$d];[$marks.$B$1:.$B$%2$d];[.B%1$d]".formatted(row, marks);
        return "IFERROR(100*%s;[$marks.$C$1:.$C$%d];\">=%d\")/%s);0)".formatted(assessed, marks, atLeast, assessed);
    }

    private static String formula(String formula) {
        return "<table:table-cell table:formula=\"of:="
                + formula.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;") + "\"/>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</text:p></table:table-cell>";
    }
}

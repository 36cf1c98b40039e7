package school.quality.jobs.export.explanation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.IndicatorExplanation;
import school.quality.engine.explanation.RowSeen;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.WholeFile;
import school.quality.jobs.export.Words;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.TableWriter;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.sheet.WorkbookWriter;
import school.quality.rules.Programme;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Explanations as lines of text, JSON or a workbook; the same results give the same bytes. */
public final class ExplanationFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Programme programme;

    public ExplanationFiles(Programme programme) {
        this.programme = programme;
    }

    /** On a screen: unfolded as far as it fits, or whole. */
    public List<String> text(List<Explanation> all, boolean whole, Locale language) {
        PersonTold told = told(language);
        return new ToldText(words(language)).lines(all.stream().map(told::tell).toList(), whole);
    }

    public List<String> text(IndicatorExplanation of, boolean whole, Locale language) {
        return new ToldText(words(language)).lines(List.of(told(language).tell(of)), whole);
    }

    /** Sentence by sentence, for a page that unfolds them. */
    public Told told(IndicatorExplanation of, Locale language) {
        return told(language).tell(of);
    }

    /** The same as sentences that unfold. */
    public List<Sentence> sentences(List<Explanation> all, Locale language) {
        PersonTold told = told(language);
        return all.stream().map(told::tell).map(Sentence::of).toList();
    }

    /** Of criteria only. */
    public List<Sentence> lines(List<Explanation> all, Locale language) {
        PersonTold told = told(language);
        return all.stream().flatMap(told::lines).map(Sentence::of).toList();
    }

    /** Of sums only. */
    public List<Sentence> amounts(List<Explanation> all, Locale language) {
        PersonTold told = told(language);
        return all.stream().flatMap(told::sums).map(Sentence::of).toList();
    }

    /** How a person's sums came about, a sentence a step, those that another unfolds to indented. */
    public List<String> sums(Explanation of, Locale language) {
        return told(language).sums(of).flatMap(sum -> steps(sum, 0)).toList();
    }

    private static Stream<String> steps(Told told, int depth) {
        return Stream.concat(
                Stream.of("\u2003".repeat(depth) + told.text()),
                told.below().stream().flatMap(below -> steps(below, depth + 1)));
    }

    /** Everything a sum was made from, for other programs. */
    public String json(List<Explanation> all, Locale language) {
        return JSON.writeValueAsString(json(language).of(all)) + "\n";
    }

    public String json(IndicatorExplanation of, Locale language) {
        return JSON.writeValueAsString(json(language).of(of)) + "\n";
    }

    /** @throws ExportProblem where the file cannot be written */
    public void write(String text, Path file) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every sentence in a row, with its number and where it comes from. */
    public void workbook(List<Explanation> all, Path file, Locale language) {
        PersonTold told = told(language);
        workbook(all.stream().map(told::tell), file, words(language));
    }

    public void workbook(IndicatorExplanation of, Path file, Locale language) {
        workbook(Stream.of(told(language).tell(of)), file, words(language));
    }

    private void workbook(Stream<Told> told, Path file, Words words) {
        List<Column> columns = List.of(
                new Column(words.of("column.number"), Format.TEXT, 14),
                new Column(words.of("column.sentence"), Format.TEXT, 110),
                new Column(words.of("column.figure"), Format.DECIMAL_2, 14),
                new Column(words.of("column.file"), Format.TEXT, 24),
                new Column(words.of("column.sheet"), Format.TEXT, 18),
                new Column(words.of("column.row"), Format.INTEGER, 9));
        List<Told> all = told.toList();
        WholeFile.write(
                file,
                out -> WorkbookWriter.write(out, book -> {
                    TableWriter sheet = book.sheet(words.of("sheet.name"), columns);
                    for (int i = 0; i < all.size(); i++) {
                        rows(Integer.toString(i + 1), 0, all.get(i), sheet);
                    }
                }));
    }

    private static void rows(String number, int depth, Told told, TableWriter sheet) {
        RowSeen row = told.row();
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(number), Cell.text("  ".repeat(depth) + told.text()), Cell.number(told.number())));
        if (row != null) {
            cells.addAll(List.of(Cell.text(row.file()), Cell.text(row.sheet()), Cell.number(row.row())));
        }
        sheet.row(depth == 0 ? Tone.HEADING : depth == 1 ? Tone.TOTAL : Tone.NORMAL, cells);
        for (int i = 0; i < told.below().size(); i++) {
            rows(number + "." + (i + 1), depth + 1, told.below().get(i), sheet);
        }
    }

    private PersonTold told(Locale language) {
        return new PersonTold(words(language), new Words(language), programme);
    }

    private ExplanationJson json(Locale language) {
        Reasons reasons = new Reasons(new Words(language), programme);
        return new ExplanationJson(programme, reasons::sentence);
    }

    private static Words words(Locale language) {
        return new Words("messages/explain", language);
    }
}

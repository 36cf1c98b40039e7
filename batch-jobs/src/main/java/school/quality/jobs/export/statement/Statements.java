package school.quality.jobs.export.statement;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.engine.explanation.Explanation;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.WholeFile;
import school.quality.jobs.export.Words;
import school.quality.jobs.export.explanation.ExplanationFiles;
import school.quality.jobs.export.explanation.RegulationWords;
import school.quality.jobs.sheet.StableWorkbook;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.rules.Programme;

/** Writes statements for teachers; the same results give the same bytes. */
public final class Statements {

    private final Programme programme;

    public Statements(Programme programme) {
        this.programme = programme;
    }

    /** In which form a statement is wanted. */
    public enum Form {
        /** Formulas redo the sum. */
        XLSX,
        /** To be read and signed. */
        PDF
    }

    /**
     * The statement of one person.
     *
     * @param journal where the journal of changes stands
     * @throws school.quality.jobs.export.ExportProblem where the file cannot be written
     */
    public void write(Explanation of, JournalHead journal, Form form, Path file, Locale language) {
        Words exports = new Words(language);
        Reasons reasons = new Reasons(exports, programme);
        RegulationWords regulation =
                new RegulationWords(new Words("messages/explain", language), new Terms(exports), reasons, programme);
        Words words = new Words("messages/statement", language);
        WholeFile.write(file, out -> {
            if (form == Form.PDF) {
                List<String> sums = new ExplanationFiles(programme).sums(of, language);
                new StatementPdf(words, new CriterionWords(words, reasons, regulation), sums).write(of, journal, out);
            } else {
                try (XSSFWorkbook book = new StatementBook(words, reasons, regulation).of(of, journal)) {
                    StableWorkbook.save(book, out);
                }
            }
        });
    }
}

package school.quality.jobs.export.statement;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.engine.explanation.Explanation;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.WholeFile;
import school.quality.jobs.export.Words;
import school.quality.jobs.export.explanation.RegulationWords;
import school.quality.jobs.sheet.StableWorkbook;
import school.quality.rules.Programme;

/** Writes statements for teachers; the same results give the same bytes. */
public final class Statements {

    private final Programme programme;

    public Statements(Programme programme) {
        this.programme = programme;
    }

    /**
     * The workbook of one person.
     *
     * @throws school.quality.jobs.export.ExportProblem where the file cannot be written
     */
    public void workbook(Explanation of, Path file, Locale language) {
        Words exports = new Words(language);
        Reasons reasons = new Reasons(exports, programme);
        RegulationWords regulation =
                new RegulationWords(new Words("messages/explain", language), new Terms(exports), reasons, programme);
        WholeFile.write(file, out -> {
            try (XSSFWorkbook book =
                    new StatementBook(new Words("messages/statement", language), reasons, regulation).of(of)) {
                StableWorkbook.save(book, out);
            }
        });
    }
}

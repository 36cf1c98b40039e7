package school.quality.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Fraction;
import school.quality.jobs.Office;
import school.quality.jobs.desk.ExplainDesk;
import school.quality.jobs.desk.ExplainRequest;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.ResultDesk;
import school.quality.jobs.export.statement.Statements;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has nothing but an explanation comes to the sum that is paid, whatever the school and the regulation. */
class ExplanationProperties {

    private static final String YEAR = "2025-26/Y";
    private static final int SCHOOLS = 6;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void an_explanation_added_up_gives_the_sum_that_is_paid(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("any-school");
        try (Office office = new Office()) {
            List<AnySchool> schools = IntStream.range(0, SCHOOLS)
                    .mapToObj(number -> new AnySchool("S" + number, new Random(seed + number)))
                    .toList();
            assertThat(office.load(AnySchool.write(folder, schools)).firstFaults())
                    .isEmpty();
            schools.forEach(school -> publish(office, school));
            office.run(YEAR);
            for (AnySchool school : schools) {
                check(office, school.code());
                statements(office, school.code(), folder.resolve("statements"));
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Past the check, which would refuse some of the maxima and bounds that have to be explained nevertheless. */
    private static void publish(Office office, AnySchool school) {
        byte[] json = new AnyRules(school.random()).regulation().getBytes(StandardCharsets.UTF_8);
        office.bean(RegulationDesk.class).take(json, Optional.of(school.code()), "editor");
        office.jdbc().update("update regulation set status = 'CHECKED', checked_by = 'x' where status = 'DRAFT'");
        office.jdbc()
                .update("update regulation set status = 'APPROVED', approved_by = 'director' where status = 'CHECKED'");
        office.jdbc().update("""
                update regulation set status = 'PUBLISHED', published_by = 'director', confirmed_by = 'director',
                    rehearsed_sha256 = regulation_digest(body) where status = 'APPROVED'""");
    }

    private static void check(Office office, String school) {
        List<JsonNode> all = new ArrayList<>();
        AllowanceList paid =
                office.bean(ResultDesk.class).allowances(school, YEAR, "R").get(0);
        assertThat(paid.rows()).hasSize(AnySchool.TEACHERS);
        paid.rows().forEach(row -> {
            JsonNode explanation = explanation(office, school, row.staffId());
            String amount = row.amount() == null ? null : row.amount().toString();
            assertThat(Pencil.amount(explanation))
                    .as("%s %s", school, row.staffId())
                    .isEqualTo(amount);
            all.add(explanation.get("sums").get(0));
        });
        kopecks(all);
    }

    /** The formulas of a statement come to what the run kept beside them: points of sections and sheets, and every sum. */
    private static void statements(Office office, String school, Path folder) throws IOException {
        int written = office.bean(ExplainDesk.class)
                .statements(
                        YEAR, Optional.of(school), null, Statements.Form.XLSX, folder, Locale.ROOT, Optional.empty());
        assertThat(written).isEqualTo(AnySchool.TEACHERS);
        for (int teacher = 1; teacher <= AnySchool.TEACHERS; teacher++) {
            Path file = folder.resolve("100" + teacher + ".xlsx");
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                assertThat(redone(book)).as("%s %s", school, file).isGreaterThan(AnyRules.CRITERIA);
            }
        }
    }

    /** How many formulas have a kept number beside them; each gives that number. */
    private static int redone(XSSFWorkbook book) {
        FormulaEvaluator calculator = book.getCreationHelper().createFormulaEvaluator();
        int redone = 0;
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                Cell kept = row.getCell(cell.getColumnIndex() + 1);
                boolean beside = (cell.getColumnIndex() == 13 || cell.getColumnIndex() == 5 && row.getCell(13) == null)
                        && cell.getCellType() == CellType.FORMULA
                        && kept != null
                        && kept.getCellType() == CellType.NUMERIC;
                if (beside) {
                    assertThat(calculator.evaluate(cell).getNumberValue())
                            .as("%s in row %d", row.getCell(2), row.getRowNum() + 1)
                            .isCloseTo(kept.getNumericCellValue(), within(1e-6));
                    redone++;
                }
            }
        }
        return redone;
    }

    /** The kopecks left over went to the largest fractions, and the weights of all are those of the list. */
    private static void kopecks(List<JsonNode> sums) {
        List<JsonNode> own = sums.stream()
                .map(sum -> sum.get("own"))
                .filter(one -> one.path("placeInQueue").intValue(0) > 0)
                .sorted(Comparator.comparing(one -> one.get("placeInQueue").intValue()))
                .toList();
        for (int i = 1; i < own.size(); i++) {
            assertThat(fraction(own.get(i))).isLessThanOrEqualTo(fraction(own.get(i - 1)));
        }
        JsonNode list = sums.get(0);
        if (list.has("weights")) {
            Fraction weights = sums.stream()
                    .map(sum -> Pencil.fraction(sum.get("own").get("weight")))
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(weights).isEqualTo(Pencil.fraction(list.get("weights")));
        }
    }

    private static Fraction fraction(JsonNode own) {
        return Pencil.fraction(own.get("shareInKopecks")).aboveFloor();
    }

    private static JsonNode explanation(Office office, String school, String staffId) {
        ExplainRequest request = new ExplainRequest(
                YEAR,
                Optional.of(school),
                new ExplainRequest.Person(staffId, null, null, null),
                false,
                false,
                Locale.ROOT);
        return JSON.readTree(office.bean(ExplainDesk.class).json(request)).get(0);
    }
}

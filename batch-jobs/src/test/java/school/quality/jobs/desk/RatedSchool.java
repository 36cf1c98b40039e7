package school.quality.jobs.desk;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.Office;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.results.RatedSheets;

/** A school whose teachers are rated by the criteria given; they have the codes 1, 2, 3 ... in the order given. */
final class RatedSchool {

    private static final String REGULATION = """
            {"code": "R", "version": 1, "title": "Положение", "localAct": "Приказ 1", "validFrom": "2024-09-01",
             "groups": [{"code": "T", "title": "Учителя", "positions": ["Учитель"], "sections": [
               {"code": "1", "title": "Раздел", "criteria": [%s]}]}], "allowance": []}
            """;

    private static final String CRITERION = """
            {"code": "%1$d", "title": "Критерий %1$d", "clause": "3.%1$d", %2$s}
            """;

    private final Map<String, String> lines = new TreeMap<>();

    private RatedSchool() {}

    static RatedSchool by(Office office, String period, String... criteria) {
        office.publish(
                "A",
                REGULATION.formatted(IntStream.range(0, criteria.length)
                        .mapToObj(i -> CRITERION.formatted(i + 1, criteria[i]))
                        .collect(Collectors.joining(", "))));
        office.run(period);
        RatedSchool school = new RatedSchool();
        try (Stream<RatedSheet> sheets = new RatedSheets(office.jdbc()).of(Office.all(period))) {
            sheets.forEach(school::note);
        }
        return school;
    }

    /** Status, value and points; the value is {@code -} where there is no one number. */
    String line(String staffId, int criterion) {
        return lines.getOrDefault(staffId + " " + criterion, "none");
    }

    private void note(RatedSheet sheet) {
        sheet.criteria().forEach(line -> lines.put(sheet.staffId() + " " + line.code(), text(line)));
    }

    private static String text(RatedCriterion line) {
        return line.status() + " " + plain(line.value()) + " " + plain(line.points());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }
}

package school.quality.jobs.store.facts;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.allowance.DaysWorked;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.period.Period;
import school.quality.engine.rating.ClassUnit;
import school.quality.engine.rating.Employee;
import school.quality.engine.rating.Item;
import school.quality.engine.rating.SheetEntry;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.Topic;
import school.quality.engine.school.people.ClassGroup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what rating and money need; in the transaction in which {@link FactsOfSchools} has read the facts. */
public final class StaffOfSchools {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate database;

    public StaffOfSchools(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * By school id.
     *
     * @param counted datasets whose rows are wanted
     */
    public Map<Integer, StaffFacts> read(Map<AskedSchool, SchoolFacts> schools, Collection<String> counted) {
        Map<Integer, StaffFacts> staff = new TreeMap<>();
        Map<Integer, School> registers = new TreeMap<>();
        schools.forEach((school, facts) -> {
            staff.put(school.schoolId(), new StaffFacts(facts.loaded()));
            registers.put(school.schoolId(), School.of(facts));
        });
        each("employees", staff, (row, of) -> employee(row, of, Objects.requireNonNull(registers.get(row.schoolId()))));
        each("entries", staff, StaffOfSchools::entry);
        each("funds", staff, (row, of) -> of.fund(row.text("category"), money(row, "amount")));
        items(counted.stream().sorted().flatMap(CountedDataset::of).toList(), staff);
        return staff;
    }

    private void items(List<CountedDataset> counted, Map<Integer, StaffFacts> staff) {
        if (counted.stream().anyMatch(CountedDataset::isOfPupils)) {
            database.execute(SqlText.read("special_needs"));
        }
        if (counted.stream().anyMatch(CountedDataset::isOfWorks)) {
            database.execute(SqlText.read("teacher_of_work"));
        }
        counted.forEach(dataset -> items(dataset, staff));
    }

    private void items(CountedDataset dataset, Map<Integer, StaffFacts> staff) {
        eachOf(dataset.sql(), staff, (row, of) -> of.item(dataset, row.text("credited"), item(dataset, row)));
    }

    private static Item item(CountedDataset dataset, FactRow row) throws SQLException {
        return new Item(
                Long.toString(row.number("row_id")),
                cells(dataset, row.text("cells")),
                LocalDate.parse(row.text("held_on")),
                row.textOrNull("period").orElse(null),
                row.flag("special_needs"));
    }

    private static Map<String, String> cells(CountedDataset dataset, String json) {
        Map<String, String> cells = new TreeMap<>();
        JSON.readValue(json, CELLS).forEach((column, value) -> {
            if (value != null) {
                cells.put(column, cell(value));
            }
        });
        Defaults.of(dataset.dataset()).forEach(cells::putIfAbsent);
        return cells;
    }

    /** A number as a regulation writes it, without zeros that mean nothing. */
    private static String cell(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static void employee(FactRow row, StaffFacts of, School school) throws SQLException {
        String staffId = row.text("staff_id");
        of.employee(new Employee(
                staffId,
                row.text("position"),
                row.text("category"),
                row.someText("method_union").orElse(null),
                row.someDecimal("fte").orElseThrow(),
                row.someText("attestation_category").orElse(null),
                row.someCount("teaching_years").orElse(null),
                row.someText("education").orElse(null),
                row.someText("degree").orElse(null),
                load(row, school.period()),
                school.classes(row.list("classes")),
                true));
        if (row.someCount("norm").isPresent()) {
            of.days(staffId, new DaysWorked(row.count("norm"), row.count("worked")));
        }
        if (row.someDecimal("base_pay").isPresent()) {
            of.basePay(staffId, money(row, "base_pay"));
        }
    }

    /** Lessons a week; null where no load is loaded. */
    private static @Nullable Fraction load(FactRow row, Period period) throws SQLException {
        if (row.someDecimal("planned").isEmpty()) {
            return null;
        }
        Fraction lessons = Fraction.of(row.number("planned"));
        return lessons.dividedBy(weeks(period));
    }

    private static Fraction weeks(Period period) {
        return period.weeks().map(Fraction::of).orElseGet(() -> Fraction.of(period.days(), 7));
    }

    private static void entry(FactRow row, StaffFacts of) throws SQLException {
        SheetEntry entry = new SheetEntry(
                row.text("value"),
                row.someDecimal("claimed").orElse(null),
                row.someDecimal("decided").orElse(null),
                row.someText("reason").orElse(null));
        of.entry(row.text("staff_id"), row.text("criterion"), entry);
    }

    private static Money money(FactRow row, String column) throws SQLException {
        return Money.of(row.someDecimal(column).orElse(BigDecimal.ZERO));
    }

    private void each(String query, Map<Integer, StaffFacts> staff, StaffReading reading) {
        eachOf(SqlText.read(query), staff, reading);
    }

    private void eachOf(String sql, Map<Integer, StaffFacts> staff, StaffReading reading) {
        SharedValues shared = new SharedValues();
        database.query(sql, row -> {
            FactRow fact = new FactRow(row, shared);
            reading.read(fact, Objects.requireNonNull(staff.get(fact.schoolId())));
        });
    }

    /** What is done with a row about a school's staff. */
    @FunctionalInterface
    private interface StaffReading {

        void read(FactRow row, StaffFacts of) throws SQLException;
    }

    /** The period and the classes of a school. */
    private record School(Period period, Map<String, ClassUnit> byName) {

        static School of(SchoolFacts facts) {
            Map<String, ClassUnit> classes = facts.units().get(0).the(Topic.CLASSES).stream()
                    .map(ClassGroup.class::cast)
                    .map(StaffOfSchools::unit)
                    .collect(Collectors.toMap(ClassUnit::name, Function.identity()));
            return new School(facts.period(), classes);
        }

        List<ClassUnit> classes(String[] names) {
            return Arrays.stream(names).map(byName::get).toList();
        }
    }

    static ClassUnit unit(ClassGroup group) {
        return new ClassUnit(group.name(), EducationLevel.ofGrade(group.grade()).name(), group.grade());
    }
}

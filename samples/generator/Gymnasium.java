package school.quality.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the bundled gymnasium into the folder named by the only argument. Run from the root of the project; see
 * samples/README.md. Exits 1 and names the rows when a row would not be accepted by the program.
 */
public final class Gymnasium {

    private static final Path WORDS = Path.of("samples/generator/words.txt");
    private static final Path DATASETS = Path.of("batch-jobs/src/main/resources/catalogue/datasets.csv");

    private Gymnasium() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("One argument is needed: the folder to write to, for example samples/gymnasium");
            System.exit(2);
        }
        Catalogue catalogue = Catalogue.read(DATASETS);
        Tables tables = fill(Words.read(WORDS));
        List<String> faults = SelfCheck.faults(catalogue, tables);
        if (!faults.isEmpty()) {
            faults.stream().limit(40).forEach(System.err::println);
            System.exit(1);
        }
        new Output(Path.of(arguments[0]), catalogue, tables).write(catalogue, tables);
        catalogue
                .datasets()
                .forEach(each -> System.out.printf(
                        "%-20s %6d%n", each.name(), tables.of(each.name()).size()));
    }

    private static Tables fill(Words words) {
        School school = found(words);
        register(school);
        Provision provision = new Provision(school);
        for (Year year : school.years()) {
            new Examinations(school).write(year);
            new Achievements(school).write(year);
            new Wellbeing(school).write(year);
            new Opinions(school).write(year);
            new TeachersWork(school).write(year);
            new Upbringing(school).write(year);
            provision.write(year);
        }
        provision.equip();
        new PayOffice(school).write(school.current());
        return school.tables();
    }

    private static School found(Words words) {
        List<Year> years = List.of(new Year(2024), new Year(2025));
        Curriculum curriculum = new Curriculum(words);
        StaffRoom staff = new StaffRoom(words);
        Timetable timetable = new Timetable(words, curriculum, staff);
        years.forEach(timetable::plan);
        Roster roster = new Roster(words).grow(years.get(0), years.get(1));
        return new School(
                words,
                curriculum,
                staff,
                timetable,
                roster,
                new Attainment(curriculum, timetable),
                new Tables(),
                years);
    }

    /** The registers of both years and the marks, on which everything else rests. */
    private static void register(School school) {
        Tables tables = school.tables();
        tables.add("schools")
                .with("school", "G1")
                .with("name", school.words().text("school"))
                .with("municipality", school.words().text("municipality"))
                .with("region", school.words().text("region"));
        school.roster().write(tables);
        for (Year year : school.years()) {
            periods(year, tables);
            school.staff().write(year, school.timetable(), tables);
            school.timetable().write(year, school.roster(), tables);
            school.attainment().write(year, school.roster(), tables);
        }
    }

    private static void periods(Year year, Tables tables) {
        for (int half = 1; half <= Year.HALVES; half++) {
            tables.add("periods")
                    .with("period", year.half(half))
                    .with("year", year.code())
                    .with("kind", "HALF_YEAR")
                    .with("starts_on", year.startOf(half))
                    .with("ends_on", year.endOf(half))
                    .with("weeks", year.weeks(half));
        }
        tables.add("periods")
                .with("period", year.whole())
                .with("year", year.code())
                .with("kind", "YEAR")
                .with("starts_on", year.firstDay())
                .with("ends_on", year.lastDay())
                .with("weeks", year.weeks(1) + year.weeks(2));
    }
}

package school.quality.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
        // Numbers in their plain digits wherever the program runs.
        Locale.setDefault(Locale.ROOT);
        Catalogue catalogue = Catalogue.read(DATASETS);
        Words words = Words.read(WORDS);
        Tables tables = fill(words);
        List<String> faults = SelfCheck.faults(catalogue, tables);
        if (!faults.isEmpty()) {
            faults.stream().limit(40).forEach(System.err::println);
            System.exit(1);
        }
        new Output(Path.of(arguments[0]), words, catalogue, tables).write(catalogue, tables);
        catalogue
                .datasets()
                .forEach(each -> System.out.printf(
                        "%-20s %6d%n", each.name(), tables.of(each.name()).size()));
    }

    private static Tables fill(Words words) {
        School school = found(words);
        new Registers(school).write();
        Provision provision = new Provision(school);
        for (Year year : school.years()) {
            new Examinations(school).write(year);
            new YearEnd(school).write(year);
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
        ClassTeachers leaders = new ClassTeachers(words, timetable);
        years.forEach(timetable::plan);
        years.forEach(leaders::appoint);
        Roster roster = new Roster(words).grow(years.get(0), years.get(1));
        return new School(
                words,
                curriculum,
                staff,
                timetable,
                leaders,
                roster,
                new Attainment(curriculum, timetable),
                new Tables(),
                years);
    }
}

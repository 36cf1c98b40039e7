package school.quality.bench.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Makes schools of 600 pupils and 24 classes, each of about 39,700 rows, 27,000 of them marks, and hands them in as files. */
public final class MadeSchools {

    /** The period that is evaluated. */
    public static final String PERIOD = Roll.WHOLE_YEAR;

    private final int schools;
    private final long seed;
    private final int before;

    /** @param seed the same number and seed make the same bytes */
    public MadeSchools(int schools, long seed) {
        this(schools, seed, 0);
    }

    private MadeSchools(int schools, long seed, int before) {
        this.schools = schools;
        this.seed = seed;
        this.before = before;
    }

    /** As many schools, with numbers that follow on these. */
    public MadeSchools after(int number) {
        return new MadeSchools(schools, seed, number);
    }

    /** Code of a school by its number, from 1. */
    public static String code(int number) {
        return "S%05d".formatted(number);
    }

    /** A folder a school, in it a CSV file a dataset. */
    public void writeFolders(Path folder) throws IOException {
        for (int number = before + 1; number <= before + schools; number++) {
            try (CsvTables tables = new CsvTables(folder.resolve(code(number)))) {
                make(number, tables.of(code(number)));
            }
        }
    }

    /** A CSV file a dataset, in it all schools. */
    public void writeTogether(Path folder) throws IOException {
        try (CsvTables tables = new CsvTables(folder)) {
            for (int number = before + 1; number <= before + schools; number++) {
                make(number, tables.of(code(number)));
            }
        }
    }

    /** A workbook a school. */
    public void writeWorkbooks(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = before + 1; number <= before + schools; number++) {
            int school = number;
            Consumer<Tables> rows = tables -> make(school, tables);
            WorkbookTables.write(folder.resolve(code(number) + ".xlsx"), code(number), rows);
        }
    }

    private void make(int number, Tables tables) {
        Dice dice = new Dice(seed, number);
        Roll roll = Roll.of(code(number));
        Tables spoilt = new Mishaps(tables, dice);
        new Registers(roll, spoilt, dice).write();
        new Attainment(roll, spoilt, dice).write();
        new SchoolLife(roll, spoilt, dice).write();
        new TeachersWork(spoilt, dice).write();
    }
}

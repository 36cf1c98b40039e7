package school.quality.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import school.quality.jobs.Office;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowFault;

/** A database of its own, a desk that loads into it, and a folder to write small files in. */
public final class LoadingOffice implements AutoCloseable {

    /** A year, a class, a teacher and two pupils: enough to refer to. */
    static final String PERIODS = """
            period;year;kind;starts_on;ends_on
            2025-26/S1;2025/26;SEMESTER;2025-09-01;2025-12-31
            2025-26/Y;2025/26;YEAR;2025-09-01;2026-05-31
            """;

    static final String STAFF = """
            year;staff_id;last_name;first_name;category;position;employment;fte;hired_on
            2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01
            """;
    static final String CLASSES = "year;class;grade;class_teacher\n2025/26;7А;7;1001\n";
    static final String PUPILS = """
            year;pupil_id;enrolled_on;last_name;first_name;class
            2025/26;P1;2025-09-01;Орлов;Пётр;7А
            2025/26;P2;2025-09-01;Белова;Вера;7А
            """;

    private final Office office;
    private final Path folder;

    public LoadingOffice(Path folder) {
        this(folder, new Office());
    }

    private LoadingOffice(Path folder, Office office) {
        this.folder = folder;
        this.office = office;
    }

    /** With another folder, and all that is loaded here; this office works no more and has only to be closed. */
    LoadingOffice copy(Path other) {
        return new LoadingOffice(other, office.copy());
    }

    public LoadDesk desk() {
        return office.bean(LoadDesk.class);
    }

    public JdbcTemplate jdbc() {
        return office.jdbc();
    }

    DataSource dataSource() {
        return office.dataSource();
    }

    PlatformTransactionManager transactions() {
        return office.bean(PlatformTransactionManager.class);
    }

    public Path write(String fileName, String content) {
        try {
            return Files.writeString(folder.resolve(fileName), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LoadReport load(String fileName, String content) {
        return load(fileName, content, request -> request);
    }

    public LoadReport load(String fileName, String content, UnaryOperator<LoadRequest> options) {
        return desk().load(options.apply(LoadRequest.of(write(fileName, content))));
    }

    public LoadReport load(Path... paths) {
        return desk().load(LoadRequest.of(paths));
    }

    /** Loads the year, class, teacher and pupils. */
    public LoadingOffice withSchool() {
        LoadReport report = load(
                write("periods.csv", PERIODS),
                write("staff.csv", STAFF),
                write("classes.csv", CLASSES),
                write("pupils.csv", PUPILS));
        if (report.total().added() != 6) {
            throw new IllegalStateException("The little school was not taken: " + sentences(report));
        }
        return this;
    }

    /** The faults of a load: row, number and column. */
    public static List<String> faults(LoadReport report) {
        return report.firstFaults().stream().map(LoadingOffice::shortly).toList();
    }

    public static List<String> notes(LoadReport report) {
        return report.notes().stream().map(note -> note.code().name()).toList();
    }

    public static List<String> sentences(LoadReport report) {
        Sentences russian = Sentences.in(Locale.forLanguageTag("ru"));
        return report.firstFaults().stream()
                .map(fault ->
                        russian.fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details()))
                .toList();
    }

    public List<String> inForce(String dataset, String columns) {
        return jdbc().queryForList(
                        "select concat_ws(' ', %s) from data.%s where until_change is null order by 1"
                                .formatted(columns, dataset),
                        String.class);
    }

    public int count(String table) {
        return office.count(table);
    }

    private static String shortly(RowFault fault) {
        return "%d %s %s".formatted(fault.row(), fault.code(), fault.column());
    }

    @Override
    public void close() {
        office.close();
    }
}

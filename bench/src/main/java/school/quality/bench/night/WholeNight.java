package school.quality.bench.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import school.quality.bench.made.MadeSchools;

/** The whole night: loads, evaluates, rates, allots and exports all schools, each as a user starts it, then compares. */
public final class WholeNight {

    static final String HEAP = "512m";
    static final String LOADING = "loading CSV";
    static final String RUNNING = "evaluating, rating, allotting";

    private static final List<String> EXPORTS = List.of("indicators", "ratings", "allowances", "payroll");

    private Setting setting;
    private final Findings findings = new Findings();
    private final List<Comparison> afterLoading;
    private final List<Comparison> afterRunning;

    private WholeNight(Setting setting, int workbooks) {
        this.setting = setting;
        this.afterLoading = List.of(new RawCopy());
        this.afterRunning = List.of(
                new SqlByHand(), new RulesOnRows(), new LibreOffice(), new WorkersAtWork(), new Workbooks(workbooks));
    }

    /**
     * Measures and prints the table.
     *
     * @param schools how many to make where no data are given
     * @param given a folder of somebody's schools as CSV files, or null to make them
     * @param workbooks how many schools to load from workbooks
     */
    public static void measure(Path root, int schools, long seed, Path given, String period, int workbooks)
            throws IOException, SQLException, InterruptedException {
        Path scratch = Files.createTempDirectory("vsoko-night");
        try (Server server = Server.start(scratch.resolve("server"))) {
            Path files = given;
            if (given == null) {
                files = scratch.resolve("schools");
                new MadeSchools(schools, seed).writeFolders(files);
            }
            Launcher program = new Launcher(root, scratch, server, HEAP);
            new WholeNight(new Setting(root, files, schools, seed, period, scratch, server, program), workbooks).run();
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        setting.program().run("first start", 0, 0, "status");
        Line loading = setting.program()
                .run(LOADING, 0, setting.schools(), "import", setting.files().toString());
        setting = setting.of(schoolsThereAre());
        long rows = rowsOfLastLoad(setting);
        findings.add(withRows(loading, setting.schools(), rows));
        for (Comparison comparison : afterLoading) {
            comparison.measure(setting, findings);
        }
        Rules.publish(setting);
        findings.add(setting.program().run(RUNNING, rows, setting.schools(), "run", "--period", setting.period()));
        for (String what : EXPORTS) {
            export(what);
        }
        for (Comparison comparison : afterRunning) {
            comparison.measure(setting, findings);
        }
        new Table(System.out).print(setting, findings);
    }

    private void export(String what) throws IOException, InterruptedException {
        Path file = setting.scratch().resolve(what + ".csv");
        Line line = setting.program()
                .run(
                        "exporting " + what,
                        0,
                        setting.schools(),
                        "export",
                        what,
                        "--period",
                        setting.period(),
                        "--format",
                        "csv",
                        "--out",
                        file.toString());
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            findings.add(withRows(line, setting.schools(), lines.count() - 1));
        }
    }

    private int schoolsThereAre() {
        Integer schools = setting.database().queryForObject("select count(*)::integer from school", Integer.class);
        return schools == null ? 0 : schools;
    }

    static long rowsOfLastLoad(Setting setting) {
        Long rows = setting.database()
                .queryForObject(
                        "select sum(rows_read) from source_sheet where load_id = (select max(load_id) from load)",
                        Long.class);
        return rows == null ? 0 : rows;
    }

    static Line withRows(Line line, int schools, long rows) {
        return new Line(
                line.what(), rows, schools, line.time(), line.heap(), line.java(), line.server(), line.database());
    }
}

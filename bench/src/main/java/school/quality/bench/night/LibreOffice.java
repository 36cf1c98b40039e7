package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One school's pass rates, quality rates and points, recalculated by LibreOffice without a window. */
final class LibreOffice implements Comparison {

    static final String NAME = "(d) LibreOffice: one school, three figures";

    @Override
    public void measure(Setting setting, Findings findings) throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            findings.remark("(d) was left out: LibreOffice is not installed (apt-get install libreoffice-calc).");
            return;
        }
        List<SchoolWorkbook.Mark> marks = marks(setting);
        Path workbook = setting.scratch().resolve("school.fods");
        SchoolWorkbook.write(workbook, marks);
        long begin = System.nanoTime();
        recalculate(program.get(), workbook, setting.scratch());
        Line line = findings.add(Line.timed(NAME, marks.size(), 1, Duration.ofNanos(System.nanoTime() - begin)));
        findings.add(new Ratio(
                "seconds a school, " + NAME + " : " + WholeNight.RUNNING + " (101 indicators)",
                line.seconds() / (1 / findings.line(WholeNight.RUNNING).schoolsPerSecond()),
                "none, for comparison"));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<SchoolWorkbook.Mark> marks(Setting setting) {
        return setting.database()
                .query(
                        """
                        select p.class, m.subject, m.mark::integer from data.marks m
                        join data.pupils p using (school_id, pupil_id)
                        where m.school_id = (select min(school_id) from data.marks where period = ?) and m.period = ?
                            and m.mark between '2' and '5' and m.until_change is null and p.until_change is null
                        """,
                        (row, number) -> new SchoolWorkbook.Mark(row.getString(1), row.getString(2), row.getInt(3)),
                        setting.period(),
                        setting.period());
    }

    private static void recalculate(Path program, Path workbook, Path folder) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("libreoffice").toUri(),
                        "--convert-to",
                        "csv",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("libreoffice.txt").toFile())
                .start();
        Path figures = folder.resolve("school.csv");
        if (office.waitFor() != 0 || !Files.exists(figures)) {
            throw new IllegalStateException(
                    "LibreOffice did not recalculate, see " + folder.resolve("libreoffice.txt"));
        }
    }
}

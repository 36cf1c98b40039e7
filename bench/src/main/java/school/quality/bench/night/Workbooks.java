package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Path;
import school.quality.bench.made.MadeSchools;

/** Loading workbooks of further schools, beside the reader of workbooks alone. */
final class Workbooks implements Comparison {

    static final String LOADING = "loading XLSX";
    static final String READER = "the XLSX reader alone";

    private final int schools;

    Workbooks(int schools) {
        this.schools = schools;
    }

    @Override
    public void measure(Setting setting, Findings findings) throws IOException, InterruptedException {
        Path folder = setting.scratch().resolve("workbooks");
        new MadeSchools(schools, setting.seed()).after(setting.schools()).writeWorkbooks(folder);
        Line loading = setting.program().run(LOADING, 0, schools, "import", folder.toString());
        loading = findings.add(WholeNight.withRows(loading, schools, WholeNight.rowsOfLastLoad(setting)));
        Line reader = findings.add(
                setting.program().runClass(READER, loading.rows(), schools, ReaderAlone.class, folder.toString()));
        findings.add(new Ratio(
                "rows a second, " + LOADING + " : " + READER,
                loading.rowsPerSecond() / reader.rowsPerSecond(),
                "at least 0.5"));
    }
}

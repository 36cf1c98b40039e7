package school.quality.web;

import java.nio.file.Path;
import java.util.Map;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.TestDatabase;

/** Where somebody works with the program: a folder for files, a data folder, and a database of its own. */
final class Desktop implements AutoCloseable {

    private final TestDatabase database;
    private final Path folder;

    Desktop(Path folder) {
        this(folder, TestDatabase.fresh());
    }

    private Desktop(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** In another folder, with a database like this one; this desktop works no more and has only to be closed. */
    Desktop copy(Path other) {
        return new Desktop(other, database.copy());
    }

    Called call(String line) {
        return Called.with(
                Map.of(
                        "VSOKO_HOME", home().toString(),
                        "VSOKO_DB_URL", database.url(),
                        "VSOKO_DB_USER", String.valueOf(database.user()),
                        "VSOKO_DB_PASSWORD", String.valueOf(database.password())),
                line);
    }

    /** Loads the small school and evaluates its year. */
    Desktop withResults() {
        call("import " + SmallSchool.write(file("school"), "A"));
        call("run --period " + SmallSchool.YEAR);
        return this;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path home() {
        return file("home");
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}

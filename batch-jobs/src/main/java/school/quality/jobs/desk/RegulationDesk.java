package school.quality.jobs.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.sheet.WholeFile;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;

/** Takes a school's regulations in, puts them into force, gives them back. */
public final class RegulationDesk {

    private final Regulations regulations;
    private final Schools schools;

    RegulationDesk(Regulations regulations, Schools schools) {
        this.regulations = regulations;
        this.schools = schools;
    }

    /** A draft that was taken in. */
    public record Draft(String school, String code, int version, Regulations.Imported imported) {}

    /** A version that was put into force; {@code now} is false where it was already. */
    public record Published(String school, String code, int version, boolean now) {}

    /**
     * Keeps a regulation as a draft of a school.
     *
     * @param school code; empty where there is one school only
     * @throws school.quality.jobs.regulation.UnreadableRegulation with everything that is wrong with the document
     * @throws RegulationRefused where it cannot be taken
     */
    public Draft take(byte[] document, Optional<String> school, @Nullable String by) {
        Regulation regulation = RegulationJson.read(document);
        Schools.School of = school(school);
        String body = new String(RegulationJson.write(regulation), StandardCharsets.UTF_8);
        Regulations.Imported imported = regulations.keep(of.schoolId(), regulation, body, by);
        if (imported == Regulations.Imported.PUBLISHED_OTHERWISE) {
            throw new RegulationRefused(
                    RegulationRefused.Code.VERSION_PUBLISHED, regulation.code() + " " + regulation.version());
        }
        return new Draft(of.code(), regulation.code(), regulation.version(), imported);
    }

    /**
     * Puts the newest version of a regulation into force from its first day on.
     *
     * @throws RegulationRefused where there is none
     */
    public Published publish(String code, Optional<String> school, @Nullable String by) {
        Schools.School of = school(school);
        Regulations.Version newest = newest(of, code);
        return new Published(of.code(), code, newest.version(), regulations.publish(newest.regulationId(), by));
    }

    /**
     * Writes the newest version of a regulation in its canonical form.
     *
     * @throws RegulationRefused where there is none
     */
    public void write(String code, Optional<String> school, Path file) {
        byte[] document = newest(school(school), code).body().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> {
            try {
                out.write(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Regulations.Version newest(Schools.School school, String code) {
        return regulations.versions(school.schoolId(), code).stream()
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(RegulationRefused.Code.NO_SUCH_REGULATION, code));
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new RegulationRefused(RegulationRefused.Code.NO_SUCH_SCHOOL, unknown),
                number -> new RegulationRefused(RegulationRefused.Code.WHICH_SCHOOL, number));
    }
}

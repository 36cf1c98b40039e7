package school.quality.jobs.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Finding;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.regulation.book.BookReading;
import school.quality.jobs.regulation.book.Part;
import school.quality.jobs.regulation.book.RegulationTables;
import school.quality.jobs.store.results.RegulationSteps;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;

/**
 * Lays a school's regulation out row by row and changes a draft part by part. What was typed is read as a workbook is; a part
 * that somebody else has changed meanwhile is not overwritten.
 */
public final class DraftDesk {

    private final Regulations regulations;
    private final RegulationDesk desk;
    private final RegulationSteps steps;
    private final Surroundings surroundings;
    private final Schools schools;
    private final TransactionTemplate transaction;

    DraftDesk(
            Regulations regulations,
            RegulationDesk desk,
            RegulationSteps steps,
            Surroundings surroundings,
            Schools schools,
            TransactionTemplate transaction) {
        this.regulations = regulations;
        this.desk = desk;
        this.steps = steps;
        this.surroundings = surroundings;
        this.schools = schools;
        this.transaction = transaction;
    }

    /**
     * A version laid out.
     *
     * @param digest of its contents, to tell whether somebody changed them
     * @param isNewest whether no later version of its code is there
     * @param findings of the check; none where what was typed could not be read
     */
    public record Laid(
            Regulations.Version version,
            String digest,
            boolean isNewest,
            Regulation regulation,
            RegulationTables tables,
            BookReading reading,
            List<Finding> findings) {

        /** Whether it may be changed; it is a draft again then. */
        public boolean isOpen() {
            return isNewest && !version.isPublished();
        }

        public boolean isSound() {
            return reading.isWhole() && findings.stream().noneMatch(Finding::isError);
        }
    }

    /** The versions of all regulations of a school, the newest of each code first. */
    public List<Regulations.Version> versions(String school) {
        return regulations.versions(school(school).schoolId());
    }

    /** A version with what the check says of it. */
    public Laid open(String school, String code, int version) {
        Schools.School of = school(school);
        return laid(of, code, version, regulation -> surroundings.findings(regulation, of));
    }

    /** The same without asking the check, which looks through the school's data. */
    public Laid look(String school, String code, int version) {
        return laid(school(school), code, version, regulation -> List.of());
    }

    private Laid laid(Schools.School of, String code, int version, Function<Regulation, List<Finding>> check) {
        List<Regulations.Version> all = regulations.versions(of.schoolId(), code);
        Regulations.Version found = all.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(Code.NO_SUCH_VERSION, Integer.toString(version)));
        Regulation regulation = RegulationJson.read(found.body().getBytes(StandardCharsets.UTF_8));
        RegulationTables tables = RegulationTables.of(regulation);
        return new Laid(
                found,
                RegulationTables.digest(found.body()),
                found.version() == all.get(0).version(),
                regulation,
                tables,
                tables.read(),
                check.apply(regulation));
    }

    /** Whether somebody has changed this version, so that another person has to approve it. */
    public boolean isEditor(Regulations.Version version, String person) {
        return steps.isEditor(version.regulationId(), person);
    }

    /**
     * Gives a part other rows. Where they cannot be read nothing is kept, and the faults stand in the reading.
     *
     * @param shown digest of the part as the person saw it
     */
    public Laid change(String school, Laid seen, Part part, String shown, RegulationTables.Rows typed, String by) {
        return edit(school, seen, by, tables -> {
            refuseIfChanged(tables, part, shown);
            return tables.with(part, typed);
        });
    }

    /** Puts a further part behind those beside it. */
    public Laid add(String school, Laid seen, Part part, RegulationTables.Rows typed, String by) {
        return edit(school, seen, by, tables -> tables.plus(part, typed));
    }

    /** Takes a part out with all that is inside it. */
    public Laid remove(String school, Laid seen, Part part, String shown, String by) {
        return edit(school, seen, by, tables -> {
            refuseIfChanged(tables, part, shown);
            return tables.without(part);
        });
    }

    /** Moves a part one place among those beside it. */
    public Laid move(String school, Laid seen, Part part, boolean up, String by) {
        return edit(school, seen, by, tables -> tables.moved(part, up));
    }

    /** A new draft with the contents of a version. */
    public Regulations.Version copy(String school, String code, int version, LocalDate firstDay, String by) {
        Laid from = look(school, code, version);
        int next = regulations.versions(school(school).schoolId(), code).get(0).version() + 1;
        Map<String, Object> form = new LinkedHashMap<>(RegulationJson.form(from.regulation()));
        form.put("version", next);
        form.put("validFrom", firstDay.toString());
        form.put("validTo", null);
        desk.take(RegulationJson.write(RegulationJson.draft(form).regulation()), Optional.of(school), by);
        return look(school, code, next).version();
    }

    private Laid edit(String school, Laid seen, String by, UnaryOperator<RegulationTables> change) {
        Schools.School of = school(school);
        return Objects.requireNonNull(transaction.execute(state -> {
            steps.claim(of.schoolId());
            Laid now = look(school, seen.version().code(), seen.version().version());
            RegulationTables tables = change.apply(now.tables());
            BookReading reading = tables.read();
            return reading.isWhole() ? kept(school, now, reading.regulation(), by) : refused(now, tables, reading);
        }));
    }

    private Laid kept(String school, Laid now, Regulation changed, @Nullable String by) {
        if (!changed.code().equals(now.version().code())
                || changed.version() != now.version().version()) {
            throw new RegulationRefused(Code.OTHER_VERSION, now.version().code());
        }
        desk.take(RegulationJson.write(changed), Optional.of(school), by);
        return open(school, changed.code(), changed.version());
    }

    private static Laid refused(Laid now, RegulationTables typed, BookReading reading) {
        return new Laid(now.version(), now.digest(), now.isNewest(), now.regulation(), typed, reading, List.of());
    }

    private static void refuseIfChanged(RegulationTables tables, Part part, String shown) {
        if (!tables.has(part) || !tables.digest(part).equals(shown)) {
            throw new RegulationRefused(Code.CHANGED_MEANWHILE, part.code());
        }
    }

    private Schools.School school(String code) {
        return schools.find(code).orElseThrow(() -> new RegulationRefused(Code.NO_SUCH_SCHOOL, code));
    }
}

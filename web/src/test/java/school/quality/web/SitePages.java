package school.quality.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.Invitation;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.access.OneTime;
import school.quality.web.program.Program;
import school.quality.web.serve.Served;

/**
 * The pages of two small schools, A and B, loaded, rated by the regulation R and evaluated. In A everybody is there once: a
 * login for each role, in small letters ({@code teacher} is 1001), {@code colleague} who is the teacher 1002, and
 * {@code admin}; {@code stranger} holds every role in B and none in A. Each call of {@link #open} has a database of its own.
 */
public final class SitePages implements AutoCloseable {

    public static final String PERIOD = SmallSchool.YEAR;

    private static @Nullable TestDatabase prepared;
    private static final OneTime PASSWORD = OneTime.fresh();

    private final TestDatabase database;
    private final Path home;
    private final Served site;
    private final Map<String, Guest> guests = new HashMap<>();

    private SitePages(TestDatabase database, String settings) {
        this.database = database;
        this.home = folder();
        this.site = served(settings);
        if (!site.bean(RowSecurity.class).open()) {
            throw new IllegalStateException("the tables are not open to pages");
        }
    }

    /** A site of one's own, to be closed. */
    public static SitePages open() {
        return open("");
    }

    /** The same with settings as they stand in {@code vsoko.yml}. */
    public static synchronized SitePages open(String settings) {
        if (prepared == null) {
            prepared = prepared();
        }
        return new SitePages(prepared.copy(), settings);
    }

    private Served served(String settings) {
        StringWriter unread = new StringWriter();
        PrintWriter screen = new PrintWriter(unread);
        try {
            Files.writeString(home.resolve("vsoko.yml"), settings);
            System.setProperty("vsoko.root", home.toString());
            return Served.open(
                    new Program(Vsoko.class, environment(), Locale.forLanguageTag("ru"), screen, screen), 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.clearProperty("vsoko.root");
        }
    }

    private static TestDatabase prepared() {
        try (SitePages first = new SitePages(TestDatabase.fresh(), "")) {
            first.prepare();
            first.site.close();
            return first.database.copy();
        }
    }

    /** Somebody of school A in this role, signed in; the same one every time. */
    public Guest as(Role role) {
        return as(role == Role.SYSTEM_ADMINISTRATOR ? "admin" : role.name().toLowerCase(Locale.ROOT));
    }

    /** Somebody by the name they sign in with. */
    public Guest as(String login) {
        return guests.computeIfAbsent(login, name -> nobody().signedIn(name, PASSWORD.text()));
    }

    /** Somebody who has not signed in. */
    public Guest nobody() {
        return new Guest(address());
    }

    /** The password of everybody. */
    public String password() {
        return PASSWORD.text();
    }

    public String address() {
        return "http://localhost:" + site.port();
    }

    public String healthAddress() {
        return "http://localhost:" + site.healthPort();
    }

    /** A desk of the program behind the pages. */
    public <T> T bean(Class<T> kind) {
        return site.bean(kind);
    }

    public TestDatabase database() {
        return database;
    }

    private void prepare() {
        Path files = SmallSchool.write(home.resolve("files"), "A", "B");
        site.bean(LoadDesk.class).load(LoadRequest.of(files));
        List.of("A", "B").forEach(school -> regulate(school, SmallRegulation.ofTeachers("R")));
        site.bean(RunDesk.class).run(new RunRequest(PERIOD, List.of(), Optional.empty()));
        AccessDesk desk = site.bean(AccessDesk.class);
        desk.openAdministrator("admin", "Администратор системы", PASSWORD.hash());
        keepPassword("admin");
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM_ADMINISTRATOR) {
                invite(role.name().toLowerCase(Locale.ROOT), "A", role == Role.TEACHER ? "1001" : null, Set.of(role));
            }
        }
        invite("colleague", "A", "1002", Set.of(Role.TEACHER));
        Set<Role> all = new HashSet<>(Set.of(Role.values()));
        all.remove(Role.SYSTEM_ADMINISTRATOR);
        invite("stranger", "B", "1001", all);
    }

    private void invite(String login, String school, @Nullable String staffId, Set<Role> roles) {
        AccessDesk desk = site.bean(AccessDesk.class);
        desk.invite(new Invitation(login, login, school, staffId, roles), PASSWORD.hash(), "admin");
        keepPassword(login);
    }

    private void keepPassword(String login) {
        AccessDesk desk = site.bean(AccessDesk.class);
        desk.changePassword(desk.account(login).orElseThrow().accountId(), PASSWORD.hash(), false);
    }

    /** What the program wrote into its log, for a test that fails. */
    public String log() {
        try {
            return Files.readString(home.resolve("logs").resolve("vsoko.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Brings a regulation of a school into force. */
    public void regulate(String school, String regulation) {
        RegulationDesk desk = site.bean(RegulationDesk.class);
        String code = regulation.replaceAll("(?s).*?\"code\": \"(\\w+)\".*", "$1");
        desk.take(regulation.getBytes(StandardCharsets.UTF_8), Optional.of(school), "editor");
        RegulationRequest director =
                RegulationRequest.of(code, Optional.of(school)).by("director");
        desk.check(director);
        desk.confirmRehearsal(director);
        desk.approve(director);
        desk.publish(director);
    }

    private Map<String, String> environment() {
        return Map.of(
                "VSOKO_HOME", home.toString(),
                "VSOKO_DB_URL", database.url(),
                "VSOKO_DB_USER", String.valueOf(database.user()),
                "VSOKO_DB_PASSWORD", String.valueOf(database.password()));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vsoko-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        site.close();
        database.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

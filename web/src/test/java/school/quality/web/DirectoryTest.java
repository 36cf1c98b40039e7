package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.LDAPSDKException;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.quality.jobs.desk.AccessDesk;
import school.quality.web.access.OneTime;

/** Signing in by a directory of the school: who somebody is, says the directory; whether they are let in, the school. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTest {

    private static final String WORD = "word of the directory";

    private final InMemoryDirectoryServer directory = directory(null);
    private final SitePages site = SitePages.open("""
            access:
              ldap:
                url: ldap://localhost:%d/dc=school,dc=local
                people: ou=people
                reader: cn=reader
                reader-password: reading
            """.formatted(directory.getListenPort()));

    @AfterAll
    void close() {
        site.close();
        directory.shutDown(true);
    }

    @Test
    void somebody_of_the_directory_whom_the_school_has_invited_signs_in() throws LDAPSDKException {
        person("teacher");
        Guest teacher = site.nobody();
        assertThat(trying(teacher, "Teacher", WORD).place()).endsWith("/");
        assertThat(teacher.get("/").place()).endsWith("/schools/A/rating");
    }

    @Test
    void the_one_time_password_of_the_program_does_not_concern_them() throws LDAPSDKException {
        person("commission");
        AccessDesk desk = site.bean(AccessDesk.class);
        desk.renewPassword(
                desk.account("commission").orElseThrow().accountId(),
                "A",
                OneTime.fresh().hash());
        Guest commission = site.nobody();
        trying(commission, "commission", WORD);
        assertThat(commission.get("/").place()).endsWith("/schools/A/sheets");
    }

    @Test
    void a_wrong_password_is_refused_and_counts() throws LDAPSDKException {
        person("colleague");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(trying("colleague", "wrong").place()).endsWith("/sign-in?wrong");
        }
        assertThat(trying("colleague", WORD).place()).endsWith("/sign-in?wait");
    }

    @Test
    void somebody_of_the_directory_whom_no_school_has_invited_is_told_whom_to_ask() throws LDAPSDKException {
        person("newcomer");
        assertThat(trying("newcomer", WORD).place()).endsWith("/sign-in?uninvited");
        assertThat(site.nobody().get("/sign-in?uninvited").text()).contains("Попросите директора завести вас");
    }

    @Test
    void a_closed_account_stays_closed_whatever_the_directory_says() throws LDAPSDKException {
        person("medical_worker");
        AccessDesk desk = site.bean(AccessDesk.class);
        desk.setActive(desk.account("medical_worker").orElseThrow().accountId(), "A", false, "director");
        assertThat(trying("medical_worker", WORD).place()).endsWith("/sign-in?wrong");
    }

    @Test
    void a_name_that_would_be_a_filter_finds_nobody() throws LDAPSDKException {
        person("psychologist");
        for (String login : new String[] {"*", "*)(uid=*", "psychologist)(|(uid=*", "\\2a", "psych*"}) {
            assertThat(trying(login, WORD).place()).as(login).endsWith("/sign-in?wrong");
        }
    }

    @Test
    void an_empty_password_is_nobodys() throws LDAPSDKException {
        person("accountant");
        assertThat(trying("accountant", "").place()).endsWith("/sign-in?wrong");
    }

    @Test
    void two_people_of_one_name_are_nobody_and_the_directory_is_to_be_mended() throws LDAPSDKException {
        person("council");
        directory.add("dn: cn=council,ou=people,dc=school,dc=local", "objectClass: account", "uid: council");
        assertThat(trying("council", WORD).place()).endsWith("/sign-in?directory");
    }

    @Test
    void a_directory_that_is_down_locks_nobody_out_whose_password_is_kept_here() throws LDAPSDKException {
        directory.shutDown(true);
        try {
            assertThat(trying("deputy_head", site.password()).place()).endsWith("/");
            assertThat(trying("newcomer", WORD).place()).endsWith("/sign-in?directory");
            assertThat(site.nobody().get("/sign-in?directory").text())
                    .contains("Каталог школы сейчас не отвечает")
                    .doesNotContain("вас ещё не пригласили");
        } finally {
            directory.startListening();
        }
    }

    @Test
    void guessing_at_a_password_kept_here_counts_even_while_the_directory_is_down() throws LDAPSDKException {
        directory.shutDown(true);
        try {
            for (int attempt = 0; attempt < 5; attempt++) {
                trying("class_teacher", "wrong");
            }
            assertThat(trying("class_teacher", site.password()).place()).endsWith("/sign-in?wait");
        } finally {
            directory.startListening();
        }
    }

    @Test
    void where_encryption_is_asked_for_a_directory_without_it_is_not_spoken_to() throws LDAPSDKException {
        person("head_of_union");
        assertThat(tryingEncrypted(directory, "head_of_union").place()).endsWith("/sign-in?directory");
    }

    @Test
    void where_encryption_is_asked_for_a_directory_with_it_lets_people_in() throws Exception {
        SSLContext usual = SSLContext.getDefault();
        SSLContext own = OwnCertificate.trusted();
        InMemoryDirectoryServer safe = directory(own.getSocketFactory());
        try {
            SSLContext.setDefault(own);
            person(safe, "teacher");
            assertThat(tryingEncrypted(safe, "teacher").place()).endsWith("/");
        } finally {
            SSLContext.setDefault(usual);
            safe.shutDown(true);
        }
    }

    private static Answer tryingEncrypted(InMemoryDirectoryServer directory, String login) {
        String settings = """
                access.ldap:
                  url: ldap://localhost:%d/dc=school,dc=local
                  people: ou=people
                  start-tls: true
                """.formatted(directory.getListenPort());
        try (SitePages encrypted = SitePages.open(settings)) {
            return trying(encrypted.nobody(), login, WORD);
        }
    }

    private Answer trying(String login, String password) {
        return trying(site.nobody(), login, password);
    }

    private static Answer trying(Guest guest, String login, String password) {
        guest.get("/sign-in");
        return guest.post("/sign-in", Map.of("username", login, "password", password));
    }

    private void person(String uid) throws LDAPSDKException {
        person(directory, uid);
    }

    private static void person(InMemoryDirectoryServer directory, String uid) throws LDAPSDKException {
        directory.add(
                "dn: uid=" + uid + ",ou=people,dc=school,dc=local",
                "objectClass: account",
                "objectClass: simpleSecurityObject",
                "uid: " + uid,
                "userPassword: " + WORD);
    }

    private static InMemoryDirectoryServer directory(@Nullable SSLSocketFactory startTls) {
        try {
            InMemoryDirectoryServerConfig settings = new InMemoryDirectoryServerConfig("dc=school,dc=local");
            settings.addAdditionalBindCredentials("cn=reader", "reading");
            settings.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("people", null, freePort(), startTls));
            settings.setSchema(null);
            InMemoryDirectoryServer directory = new InMemoryDirectoryServer(settings);
            directory.add("dn: dc=school,dc=local", "objectClass: domain", "dc: school");
            directory.add("dn: ou=people,dc=school,dc=local", "objectClass: organizationalUnit", "ou: people");
            directory.startListening();
            return directory;
        } catch (LDAPSDKException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same one after the directory was down. */
    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}

package school.quality.jobs.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.access.Account;
import school.quality.jobs.store.access.Accounts;
import school.quality.jobs.store.access.Membership;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.SignIns;
import school.quality.jobs.store.results.Schools;

/** Knows who may sign in and what they are in which school. */
public final class AccessDesk {

    /** After so many failures at one account it is closed for a while. */
    private static final int FAILURES_OF_ACCOUNT = 5;

    /** A school's people often share one address, so that it takes more. */
    private static final int FAILURES_FROM_ADDRESS = 50;

    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Accounts accounts;
    private final SignIns signIns;
    private final Schools schools;

    AccessDesk(Accounts accounts, SignIns signIns, Schools schools) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.schools = schools;
    }

    public Optional<Account> account(String login) {
        return accounts.find(login);
    }

    public Optional<Account> account(int accountId) {
        return accounts.find(accountId);
    }

    /** What an active account is in each of its schools. */
    public List<Membership> memberships(int accountId) {
        return accounts.memberships(accountId);
    }

    public Optional<Membership> membership(int accountId, String school) {
        return accounts.membership(accountId, school);
    }

    /** What the administrator of the system is in a school; empty if there is no such school. */
    public Optional<Membership> asAdministrator(String school) {
        return schools.find(school).map(AccessDesk::asAdministrator);
    }

    /** The same in every school. */
    public List<Membership> asAdministrator() {
        return schools.all().stream().map(AccessDesk::asAdministrator).toList();
    }

    private static Membership asAdministrator(Schools.School of) {
        return new Membership(of.schoolId(), of.code(), of.code(), null, Set.of(Role.SYSTEM_ADMINISTRATOR), List.of());
    }

    public boolean isSystemAdministrator(int accountId) {
        return accounts.isSystemAdministrator(accountId);
    }

    /** Whether an account, or everybody at an address, has to wait before the next attempt. */
    public boolean mustWait(String login, String address) {
        return signIns.failuresOf(login, LATELY) >= FAILURES_OF_ACCOUNT
                || signIns.failuresFrom(address, LATELY) >= FAILURES_FROM_ADDRESS;
    }

    public void noteSignIn(String login, String address, boolean succeeded) {
        signIns.note(login, address, succeeded);
        if (succeeded) {
            signIns.forgetOlderThan(KEPT);
        }
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** Opens an account; gives its number. */
    public int open(String login, String name, @Nullable String passwordHash, boolean oneTime, String by) {
        return accounts.add(login, name, passwordHash, oneTime, by);
    }

    public void changePassword(int accountId, String hash, boolean oneTime) {
        accounts.setPassword(accountId, hash, oneTime);
    }

    public void setActive(int accountId, boolean active) {
        accounts.setActive(accountId, active);
    }

    /** Makes somebody a member of a school; {@code staffId} is null where it is nobody of the staff. */
    public void join(int accountId, String school, @Nullable String staffId) {
        accounts.join(accountId, number(school), staffId);
    }

    /** Gives a role in a school, or with null for the school that of the administrator of the system. */
    public void grant(int accountId, @Nullable String school, Role role, String by) {
        accounts.grant(accountId, school == null ? null : number(school), role, by);
    }

    public void withdraw(int accountId, @Nullable String school, Role role, String by) {
        accounts.withdraw(accountId, school == null ? null : number(school), role, by);
    }

    /** Everybody who may sign in, by name. */
    public List<Account> everybody() {
        return accounts.all();
    }

    private int number(String school) {
        return schools.find(school)
                .orElseThrow(() -> new IllegalArgumentException(school))
                .schoolId();
    }
}

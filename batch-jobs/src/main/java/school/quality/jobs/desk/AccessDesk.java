package school.quality.jobs.desk;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.desk.AccessRefused.Code;
import school.quality.jobs.store.access.Account;
import school.quality.jobs.store.access.Accounts;
import school.quality.jobs.store.access.Membership;
import school.quality.jobs.store.access.Person;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.SignIns;
import school.quality.jobs.store.access.StaffMember;
import school.quality.jobs.store.results.Schools;

/** Knows who may sign in and what they are in which school. */
public final class AccessDesk {

    /** After so many failures at one account it is closed for a while. */
    private static final int FAILURES_OF_ACCOUNT = 5;

    /** A school's people often share one address, so that it takes more. */
    private static final int FAILURES_FROM_ADDRESS = 50;

    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final SignIns signIns;
    private final Schools schools;
    private final TransactionTemplate transaction;

    AccessDesk(Accounts accounts, SignIns signIns, Schools schools, TransactionTemplate transaction) {
        this.transaction = transaction;
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
        return schools.find(school).map(of -> asAdministrator(of, of.code()));
    }

    /** The same in every school, by code. */
    public List<Membership> asAdministrator() {
        return schools.named().stream()
                .map(of -> asAdministrator(of.school(), of.name()))
                .toList();
    }

    private static Membership asAdministrator(Schools.School of, String name) {
        return new Membership(of.schoolId(), of.code(), name, null, Set.of(Role.SYSTEM_ADMINISTRATOR), List.of());
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

    /** Opens the account of the administrator of the system. */
    public void openAdministrator(String login, String name, String hash) {
        int account = accounts.add(login, name, hash, true, login);
        accounts.grant(account, null, Role.SYSTEM_ADMINISTRATOR, login);
    }

    /** Says anew with what password somebody signs in; {@code oneTime} has to be changed at the next sign-in. */
    public void changePassword(int accountId, String hash, boolean oneTime) {
        accounts.setPassword(accountId, hash, oneTime);
    }

    /** Everybody of a school who may sign in, by name. */
    public List<Person> people(String school) {
        return accounts.people(number(school));
    }

    /** The staff of a school's newest year, by number. */
    public List<StaffMember> staff(String school) {
        return accounts.staff(number(school));
    }

    /**
     * Lets somebody sign in to a school: a new account, or one that another school has opened.
     *
     * @param hash of the first password, which only a new account takes
     * @return whether the account is new
     * @throws AccessRefused with the reason; then nothing has changed
     */
    public boolean invite(Invitation invitation, String hash, String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int school = number(invitation.school());
            Optional<Account> known = accounts.find(login(invitation.login()));
            if (known.isPresent() && people(invitation.school()).stream().anyMatch(has(known.get()))) {
                throw new AccessRefused(Code.LOGIN_TAKEN, invitation.login());
            }
            int account = known.map(Account::accountId)
                    .orElseGet(() -> accounts.add(invitation.login(), name(invitation.name()), hash, true, by));
            join(account, school, invitation.school(), invitation.staffId());
            invitation.roles().forEach(role -> accounts.grant(account, school, role, by));
            return known.isEmpty();
        }));
    }

    /**
     * Says anew who of the staff somebody is, and as what they act.
     *
     * @throws AccessRefused with the reason; then nothing has changed
     */
    public void change(int accountId, String school, @Nullable String staffId, Set<Role> roles, String by) {
        transaction.executeWithoutResult(status -> {
            int of = number(school);
            Person person = person(accountId, school);
            if (person.account().login().equals(by) && !roles.containsAll(person.roles())) {
                throw new AccessRefused(Code.OWN_ACCOUNT, by);
            }
            join(accountId, of, school, staffId);
            roles.forEach(role -> accounts.grant(accountId, of, role, by));
            person.roles().stream()
                    .filter(role -> !roles.contains(role))
                    .forEach(role -> accounts.withdraw(accountId, of, role, by));
        });
    }

    /** Gives somebody of this school, and of no other, a new password for one time. */
    public void renewPassword(int accountId, String school, String hash) {
        ofThisSchoolOnly(accountId, school);
        accounts.setPassword(accountId, hash, true);
    }

    /** Closes or opens again an account of this school, and of no other. */
    public void setActive(int accountId, String school, boolean active, String by) {
        Person person = ofThisSchoolOnly(accountId, school);
        if (person.account().login().equals(by)) {
            throw new AccessRefused(Code.OWN_ACCOUNT, by);
        }
        accounts.setActive(accountId, active, by);
    }

    private Person ofThisSchoolOnly(int accountId, String school) {
        Person person = person(accountId, school);
        if (!person.ofThisSchoolOnly()) {
            throw new AccessRefused(Code.NOT_YOURS, person.account().login());
        }
        return person;
    }

    private Person person(int accountId, String school) {
        return people(school).stream()
                .filter(one -> one.account().accountId() == accountId)
                .findFirst()
                .orElseThrow(() -> new AccessRefused(Code.NO_SUCH_ACCOUNT, Integer.toString(accountId)));
    }

    private void join(int accountId, int schoolId, String school, @Nullable String staffId) {
        if (staffId != null
                && accounts.staff(schoolId).stream()
                        .noneMatch(one -> one.staffId().equals(staffId))) {
            throw new AccessRefused(Code.NO_SUCH_STAFF, staffId);
        }
        boolean taken = staffId != null
                && people(school).stream()
                        .anyMatch(one ->
                                staffId.equals(one.staffId()) && one.account().accountId() != accountId);
        if (taken) {
            throw new AccessRefused(Code.STAFF_TAKEN, staffId);
        }
        accounts.join(accountId, schoolId, staffId);
    }

    private static Predicate<Person> has(Account account) {
        return person -> person.account().accountId() == account.accountId();
    }

    private static String login(String login) {
        if (!login.matches("\\S{1,100}")) {
            throw new AccessRefused(Code.BAD_LOGIN, login.strip());
        }
        return login;
    }

    private static String name(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty() || line.length() > LONGEST_NAME) {
            throw new AccessRefused(Code.BAD_NAME, Integer.toString(line.length()));
        }
        return line;
    }

    private int number(String school) {
        return schools.find(school)
                .orElseThrow(() -> new AccessRefused(Code.NO_SUCH_SCHOOL, school))
                .schoolId();
    }

    /** The only school there is, where none is named. */
    public String school(Optional<String> code) {
        return SchoolOfStep.of(
                        schools,
                        code,
                        unknown -> new AccessRefused(Code.NO_SUCH_SCHOOL, unknown),
                        number -> new AccessRefused(Code.WHICH_SCHOOL, number))
                .code();
    }
}

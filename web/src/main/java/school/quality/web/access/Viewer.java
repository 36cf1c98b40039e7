package school.quality.web.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.access.Membership;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.Scope;
import school.quality.jobs.store.access.Scope.Sight;

/**
 * The person who looks at a page of a school.
 *
 * @param login for the journal
 * @param name as people call them
 * @param of what they are in this school
 */
public record Viewer(int accountId, String login, String name, Membership of, Locale language) {

    /** Code of the school. */
    public String school() {
        return of.school();
    }

    public String schoolName() {
        return of.schoolName();
    }

    /** Number in the staff list; null where it is nobody of the staff. */
    public @Nullable String staffId() {
        return of.staffId();
    }

    /** Who acts, for steps and the journal: the staff number where there is one, so that nobody decides the own sheet. */
    public String actor() {
        return of.staffId() == null ? login : of.staffId();
    }

    public Optional<String> by() {
        return Optional.of(actor());
    }

    public boolean is(Role... roles) {
        return Arrays.stream(roles).anyMatch(of.roles()::contains);
    }

    /** For pages that show more to the director. */
    public boolean isDirector() {
        return is(Role.DIRECTOR);
    }

    public boolean mayEnter(Room room) {
        return room.entered().stream().anyMatch(of.roles()::contains);
    }

    /** The rooms of the menu. */
    public List<Room> rooms() {
        return Arrays.stream(Room.values()).filter(this::mayEnter).toList();
    }

    public boolean isSelf(String staffId) {
        return staffId.equals(of.staffId());
    }

    /** Whether the points of somebody are theirs to see; heads of a union are told apart by the database. */
    public boolean maySeeSheetsOfOthers() {
        return is(Role.COMMISSION, Role.DIRECTOR, Role.HEAD_OF_UNION);
    }

    public boolean maySeePay() {
        return is(Role.DIRECTOR, Role.ACCOUNTANT);
    }

    /** Whether pupils are called by their names. */
    public boolean maySeePupils() {
        return is(Role.DEPUTY_HEAD, Role.DIRECTOR);
    }

    /** What the database shows to this person. */
    public Scope scope() {
        return new Scope(of.schoolId(), of.staffId(), sights(), of.unions());
    }

    private Set<Sight> sights() {
        Set<Sight> sights = EnumSet.noneOf(Sight.class);
        if (is(Role.COMMISSION, Role.DIRECTOR)) {
            sights.add(Sight.SHEETS);
        }
        if (is(Role.HEAD_OF_UNION)) {
            sights.add(Sight.UNION_SHEETS);
        }
        if (maySeePay()) {
            sights.add(Sight.PAY);
        }
        if (maySeePupils()) {
            sights.add(Sight.PUPILS);
        }
        if (is(Role.MEDICAL_WORKER)) {
            sights.add(Sight.HEALTH);
        }
        return sights;
    }
}

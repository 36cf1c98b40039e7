package school.quality.web.access;

import static school.quality.jobs.store.access.Role.ACCOUNTANT;
import static school.quality.jobs.store.access.Role.CLASS_TEACHER;
import static school.quality.jobs.store.access.Role.COMMISSION;
import static school.quality.jobs.store.access.Role.DEPUTY_HEAD;
import static school.quality.jobs.store.access.Role.DIRECTOR;
import static school.quality.jobs.store.access.Role.HEAD_OF_UNION;
import static school.quality.jobs.store.access.Role.MEDICAL_WORKER;
import static school.quality.jobs.store.access.Role.PSYCHOLOGIST;
import static school.quality.jobs.store.access.Role.SYSTEM_ADMINISTRATOR;
import static school.quality.jobs.store.access.Role.TEACHER;

import java.util.Set;
import school.quality.jobs.store.access.Role;

/** The rooms of a school's pages, in the order of the menu, and who may enter (the table "who sees what" of the procedure). */
public enum Room {
    MY_RATING("rating", TEACHER),
    OVERVIEW("overview", DEPUTY_HEAD, DIRECTOR),
    INDICATORS("indicators", DEPUTY_HEAD, DIRECTOR),
    SHEETS("sheets", HEAD_OF_UNION, COMMISSION, DIRECTOR),
    REGULATIONS("regulations", DEPUTY_HEAD, DIRECTOR),
    METHOD("method", DEPUTY_HEAD, DIRECTOR),
    LOADS("loads", DEPUTY_HEAD, DIRECTOR, CLASS_TEACHER, MEDICAL_WORKER, PSYCHOLOGIST),
    RUNS("runs", DEPUTY_HEAD, DIRECTOR, SYSTEM_ADMINISTRATOR),
    ALLOWANCES("allowances", ACCOUNTANT, DIRECTOR),
    COUNCIL("council", Role.COUNCIL, DIRECTOR),
    PUBLICATION("publication", DIRECTOR),
    JOURNAL("journal", DIRECTOR),
    PEOPLE("people", DIRECTOR, SYSTEM_ADMINISTRATOR);

    private final String path;
    private final Set<Role> entered;

    Room(String path, Role... entered) {
        this.path = path;
        this.entered = Set.of(entered);
    }

    /** Below {@code /schools/CODE/}. */
    public String path() {
        return path;
    }

    /** Key of its name and its help in {@code messages/pages/layout}. */
    public String key() {
        return "room." + path;
    }

    Set<Role> entered() {
        return entered;
    }
}

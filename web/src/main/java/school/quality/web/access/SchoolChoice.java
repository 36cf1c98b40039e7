package school.quality.web.access;

import java.util.List;
import java.util.Locale;
import school.quality.jobs.store.access.Membership;

/**
 * The schools to choose from, some on each page.
 *
 * @param words which code or name has to contain; empty shows all
 * @param found how many schools do
 * @param number of this page, from 1
 * @param pages at least 1
 * @param administrator looks after all schools
 */
record SchoolChoice(List<Door> doors, String words, int found, int number, int pages, boolean administrator) {

    private static final int ON_A_PAGE = 50;

    /** A school and where its first room is; empty where there is none for this person. */
    record Door(String code, String name, String address) {}

    static SchoolChoice of(List<Membership> schools, String words, int wanted, boolean administrator) {
        List<Membership> found =
                schools.stream().filter(school -> has(school, words)).toList();
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.max(1, Math.min(wanted, pages));
        List<Door> doors = found.stream()
                .skip((long) (number - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(SchoolChoice::door)
                .toList();
        return new SchoolChoice(doors, words, found.size(), number, pages, administrator);
    }

    private static boolean has(Membership school, String words) {
        return (school.school() + " " + school.schoolName())
                .toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT));
    }

    private static Door door(Membership of) {
        return new Door(of.school(), of.schoolName(), StartPage.door(of).orElse(""));
    }

    /** Whether there is something to search in. */
    public boolean isLong() {
        return pages > 1 || !words.isEmpty();
    }
}

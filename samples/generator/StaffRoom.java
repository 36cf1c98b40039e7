package school.quality.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All who work or worked at the school, by staff number. */
final class StaffRoom {

    private final Words words;
    private final List<Employee> staff = new ArrayList<>();

    StaffRoom(Words words) {
        this.words = words;
        words.rows("posts").forEach(this::employ);
    }

    private void employ(List<String> row) {
        Employee.Post post = new Employee.Post(row.get(0), row.get(1), row.get(2), row.get(3), row.get(5));
        for (int i = 0; i < Integer.parseInt(row.get(4)); i++) {
            staff.add(person(post, row.get(6), row.get(7)));
        }
    }

    private Employee person(Employee.Post post, String hired, String left) {
        String id = "%04d".formatted(staff.size() + 1);
        Dice dice = Dice.of("employee", id);
        boolean man =
                post.area().equals("CRAFT_BOYS") || dice.chance(post.area().equals("SPORT") ? 60 : 14);
        boolean young = hired.startsWith("2025") || hired.startsWith("2026");
        LocalDate birth =
                LocalDate.of(young ? 2001 : 1982 + (int) (9 * dice.gauss()), dice.between(1, 12), dice.between(1, 28));
        LocalDate start = hired.isEmpty() ? dice.day(first(birth), LocalDate.of(2024, 8, 20)) : LocalDate.parse(hired);
        String surname = dice.pick(words.list("surnames"));
        return new Employee(
                id,
                man ? surname : surname + words.text("female surname"),
                dice.pick(words.list(man ? "boys" : "girls")),
                patronymic(dice.pick(words.list("fathers")), man),
                man,
                post,
                birth,
                start,
                left.isEmpty() ? null : LocalDate.parse(left));
    }

    private static LocalDate first(LocalDate birth) {
        LocalDate grown = birth.plusYears(23);
        return grown.getYear() < 2005
                ? LocalDate.of(2005, 8, 20)
                : grown.getYear() > 2023 ? LocalDate.of(2023, 8, 20) : grown;
    }

    private String patronymic(String ofMan, boolean man) {
        return man ? ofMan : ofMan.substring(0, ofMan.length() - 2) + words.text("female patronymic");
    }

    List<Employee> in(Year year) {
        return staff.stream().filter(person -> person.in(year)).toList();
    }

    List<Employee> teachersOn(LocalDate day) {
        return staff.stream()
                .filter(person -> person.teacher() && person.worksOn(day))
                .toList();
    }

    Stream<Employee> ofArea(String area) {
        return staff.stream().filter(person -> person.post().area().equals(area));
    }

    /** The deputy heads, who visit lessons and enter what no other source holds. */
    List<Employee> deputies() {
        return staff.subList(1, 4);
    }

    void write(Year year, Timetable timetable, Tables tables) {
        in(year).forEach(person -> write(person, year, timetable, tables));
    }

    private void write(Employee person, Year year, Timetable timetable, Tables tables) {
        Employee.Post post = person.post();
        boolean leftNow = person.left() != null && !person.left().isAfter(LocalDate.of(year.start() + 1, 8, 31));
        boolean teaches = person.teaching();
        int number = Integer.parseInt(person.id());
        Tables.Row row = tables.add("staff")
                .with("year", year.code())
                .with("staff_id", person.id())
                .with("last_name", person.lastName())
                .with("first_name", person.firstName())
                .with("patronymic", person.patronymic())
                .with("snils", number % 2 == 0 ? Snils.of(number) : null)
                .with("category", post.category())
                .with("position", post.position())
                .with("method_union", post.union())
                .with("employment", post.employment())
                .with("fte", timetable.fte(year, person))
                .with("birth_date", person.birth())
                .with("education", education(person))
                .with("hired_on", person.hired())
                .with("left_on", leftNow ? person.left() : null);
        if (teaches) {
            qualify(row, person, year);
        }
    }

    private void qualify(Tables.Row row, Employee person, Year year) {
        Dice dice = Dice.of(person.id(), "qualification");
        String category = person.attestation(year);
        boolean dated = (category.equals("HIGHEST") || category.equals("FIRST")) && dice.chance(60);
        row.with("diploma_matches", dice.chance(93))
                .with("teaching_years", person.yearsOfTeaching(year))
                .with("attestation_category", category)
                .with("category_until", dated ? LocalDate.of(2026, 8, 1).plusDays(dice.between(0, 1300)) : null)
                .with("degree", person.yearsOfTeaching(year) > 18 && dice.chance(30) ? words.text("honorary") : null);
    }

    private static String education(Employee person) {
        Dice dice = Dice.of(person.id(), "education");
        return switch (person.post().category()) {
            case "TEACHING" ->
                dice.chance(88) ? "HIGHER_PEDAGOGICAL" : dice.chance(60) ? "SECONDARY_PEDAGOGICAL" : "HIGHER_OTHER";
            case "ADMINISTRATIVE" -> dice.chance(80) ? "HIGHER_PEDAGOGICAL" : "HIGHER_OTHER";
            case "SUPPORT" -> "SECONDARY_OTHER";
            default -> dice.chance(50) ? "SECONDARY_OTHER" : "GENERAL";
        };
    }
}

package school.quality.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An invented member of staff; area is what the person teaches, empty for those who teach nothing. */
record Employee(
        String id,
        String lastName,
        String firstName,
        String patronymic,
        boolean man,
        Post post,
        LocalDate birth,
        LocalDate hired,
        LocalDate left) {

    /** A row of the posts: who is employed as what. */
    record Post(String position, String category, String union, String area, String employment) {}

    boolean worksOn(LocalDate day) {
        return !hired.isAfter(day) && (left == null || !left.isBefore(day));
    }

    /** Whether the register of the year holds the person; those hired in the summer belong to the year after it. */
    boolean in(Year year) {
        return !hired.isAfter(year.lastDay()) && (left == null || !left.isBefore(year.firstDay()));
    }

    boolean staysAll(Year year) {
        return worksOn(year.firstDay()) && (left == null || left.isAfter(year.lastDay()));
    }

    boolean teaching() {
        return post.category().equals("TEACHING");
    }

    boolean teacher() {
        return teaching() && !post.area().isEmpty();
    }

    int yearsOfTeaching(Year year) {
        int age = (int) ChronoUnit.YEARS.between(birth, year.lastDay());
        int before = Math.max(0, age - 23 - Dice.of(id, "late start").between(0, 3));
        return Math.max(before, (int) ChronoUnit.YEARS.between(hired, year.lastDay()));
    }

    /** How good a teacher is with marks: normal, small beside the pupils' own ability. */
    double effect() {
        return 0.22 * Dice.of(id, "effect").gauss();
    }

    /** How active a teacher is outside lessons, in per cent around 50. */
    int zeal() {
        return (int) Math.max(10, Math.min(90, 50 + 20 * Dice.of(id, "zeal").gauss()));
    }

    String attestation(Year year) {
        int years = yearsOfTeaching(year);
        int roll = Dice.of(id, "attestation").between(1, 100) + Math.min(years, 25);
        return years < 3 ? "NONE" : roll > 75 ? "HIGHEST" : roll > 40 ? "FIRST" : "CONFORMITY";
    }
}

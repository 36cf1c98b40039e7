package school.quality.samples;

import java.time.LocalDate;

/** An invented pupil; ability is a normal quantity around 0 that stays with the pupil. */
record Pupil(String id, String lastName, String firstName, boolean boy, LocalDate birth, double ability) {

    boolean specialNeeds() {
        return Dice.of(id, "special needs").chance(2);
    }

    boolean chronicallyIll() {
        return specialNeeds()
                ? Dice.of(id, "chronic").chance(40)
                : Dice.of(id, "chronic").chance(6);
    }

    boolean exemptFromSport() {
        return Dice.of(id, "sport").chance(2);
    }

    boolean atRisk() {
        return Dice.of(id, "risk").chance(2);
    }

    String studyForm() {
        int roll = Dice.of(id, "form").between(1, 250);
        return roll == 1 ? "HOME" : roll == 2 ? "FAMILY" : roll == 3 ? "INDIVIDUAL" : null;
    }

    /** How far the pupil leans to a thing, normal around 0, the same in every year. */
    double leaning(String thing) {
        return Dice.of(id, "leaning", thing).gauss();
    }
}

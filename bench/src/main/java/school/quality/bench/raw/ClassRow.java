package school.quality.bench.raw;

/** A class of the year. */
public record ClassRow(String name, int grade) {

    public String level() {
        if (grade <= 4) {
            return "PRIMARY";
        }
        return grade <= 9 ? "BASIC" : "SECONDARY";
    }
}

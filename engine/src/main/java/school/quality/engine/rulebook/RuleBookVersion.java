package school.quality.engine.rulebook;

/**
 * Which rules a result was found by.
 *
 * @param release of the program
 * @param fingerprint of the texts of all rules and of the programme, so that equal versions mean equal rules
 */
public record RuleBookVersion(String release, String fingerprint) {

    /** Reads a version as it is kept with a run. */
    public static RuleBookVersion of(String text) {
        int plus = text.lastIndexOf('+');
        return new RuleBookVersion(text.substring(0, Math.max(plus, 0)), text.substring(plus + 1));
    }

    @Override
    public String toString() {
        return release + "+" + fingerprint;
    }
}

package school.quality.engine.rulebook;

/**
 * Which rules a result was found by.
 *
 * @param release of the program
 * @param fingerprint of the texts of all rules and of the programme, so that equal versions mean equal rules
 */
public record RuleBookVersion(String release, String fingerprint) {

    @Override
    public String toString() {
        return release + "+" + fingerprint;
    }
}

package school.quality.jobs.export.papers;

/**
 * What the papers say of the school that no table holds.
 *
 * @param okpo code of the organisation; may be empty
 * @param headPosition position of who signs the order, as in the staff register
 * @param unit department of all employees
 */
public record PaperSettings(String okpo, String headPosition, String unit) {

    /** Who signs the order where the settings say nothing else. */
    public static String usualHeadPosition() {
        return PaperWords.RUSSIAN.of("head-position");
    }
}

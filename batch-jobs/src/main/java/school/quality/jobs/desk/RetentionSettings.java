package school.quality.jobs.desk;

/**
 * How long replaced results are kept; section {@code results} of the settings.
 *
 * @param keepDays days since they were found; 0 keeps them for ever
 */
record RetentionSettings(int keepDays) {

    boolean keepsAll() {
        return keepDays == 0;
    }
}

package school.quality.engine.regulation.check;

/** Whether a finding stops publishing, or is listed with it. */
public enum Severity {
    ERROR,
    WARNING
}

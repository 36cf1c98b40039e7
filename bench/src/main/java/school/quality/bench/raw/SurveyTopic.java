package school.quality.bench.raw;

/** A survey that an indicator is about. */
public record SurveyTopic(String indicator, String topic) {}

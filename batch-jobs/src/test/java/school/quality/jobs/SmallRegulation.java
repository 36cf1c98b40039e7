package school.quality.jobs;

/** Regulations of one or two criteria for the {@link SmallSchool}: by what the teachers' pupils know, with a fund to share. */
public final class SmallRegulation {

    private static final String TEXT = """
            {"code": "%1$s", "version": %2$d, "title": "Положение", "localAct": "Приказ 1", "validFrom": "%3$s",
             "groups": [{"code": "%4$s", "title": "Группа", "positions": ["%5$s"], "sections": [
               {"code": "1", "title": "Результаты", "criteria": [
                 {"code": "K1", "title": "Качество знаний", "clause": "3.1",
                  "source": {"type": "INDICATOR", "indicator": "1.1.2", "measure": "quality_rate", "scope": "%6$s"},
                  "per": "POOLED", "round": 0,
                  "method": {"type": "BAND", "bands": [
                    {"from": 0, "fromOpen": false, "to": 60, "toOpen": true, "points": 5},
                    {"from": 60, "fromOpen": false, "to": 100, "toOpen": false, "points": %7$d}]}}]}]}],
             "allowance": [{"category": "TEACHING", "mode": "FUND_SHARE", "weight": "POINTS", "reserve": "0",
               "fixedPart": "0.00", "pointValue": "EXACT", "kind": "ONE_OFF"}]}
            """;

    private SmallRegulation() {}

    /** For teachers, by the marks they give. */
    public static String ofTeachers(String code, int version, String validFrom, int points) {
        return TEXT.formatted(code, version, validFrom, "TEACHER", "Учитель", "TEACHER", points);
    }

    /** For class teachers, by the marks of their classes. */
    public static String ofClassTeachers(String code) {
        return TEXT.formatted(code, 1, "2025-09-01", "LEADER", "CLASS_TEACHER", "CLASS", 10);
    }

    /** The same, but its points share no fund of its own. */
    public static String withoutAllowance(String regulation) {
        return regulation.replaceAll("(?s)\"allowance\": \\[.*\\]", "\"allowance\": []");
    }

    public static String ofTeachers(String code) {
        return ofTeachers(code, 1, "2025-09-01", 10);
    }
}

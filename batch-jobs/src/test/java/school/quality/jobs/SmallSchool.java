package school.quality.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schools of three classes and six pupils in which every kind of fact occurs, as CSV files to load. In 7А there are P1 with a
 * five and P2 with a three; P4 has left; P5 has moved from 7А to 9А; in 9А there is P3 with exams; K1 has just come to school.
 */
public final class SmallSchool {

    public static final String YEAR = "2025-26/Y";
    public static final String HALF = "2025-26/S1";

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("periods", """
                period;year;kind;starts_on;ends_on
                2025-26/S1;2025/26;SEMESTER;2025-09-01;2025-12-31
                2025-26/S2;2025/26;SEMESTER;2026-01-01;2026-05-31
                2025-26/Y;2025/26;YEAR;2025-09-01;2026-05-31
                """);
        TABLES.put("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;attestation_category
                2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;HIGHEST
                2025/26;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01;FIRST
                """);
        TABLES.put("classes", """
                year;class;grade;class_teacher;capacity
                2025/26;1А;1;;25
                2025/26;7А;7;1001;25
                2025/26;9А;9;1002;25
                """);
        TABLES.put("pupils", """
                year;pupil_id;enrolled_on;class;left_on;leave_reason
                2025/26;P1;2025-09-01;7А;;
                2025/26;P2;2025-09-01;7А;;
                2025/26;P3;2025-09-01;9А;;
                2025/26;P4;2025-09-01;7А;2025-10-20;OTHER_SCHOOL
                2025/26;P5;2025-09-01;7А;2025-11-10;CLASS_CHANGE
                2025/26;P5;2025-11-10;9А;;
                2025/26;K1;2025-09-01;1А;;
                """);
        TABLES.put("teaching_load", """
                period;staff_id;class;subject;group;lessons_planned;lessons_given
                2025-26/S1;1001;7А;Алгебра;;60;60
                2025-26/S1;1001;7А;Геометрия;;30;30
                2025-26/S1;1002;9А;Алгебра;;60;60
                2025-26/S2;1001;7А;Алгебра;;60;60
                2025-26/S2;1002;9А;Алгебра;;60;60
                """);
        TABLES.put("marks", """
                period;pupil_id;subject;mark
                2025-26/S1;P1;Алгебра;4
                2025-26/Y;P1;Алгебра;5
                2025-26/Y;P1;Музыка;CREDIT
                2025-26/Y;P2;Алгебра;3
                2025-26/Y;P3;Алгебра;4
                2025-26/Y;P4;Алгебра;5
                2025-26/Y;P5;Алгебра;4
                """);
        TABLES.put("attestation", """
                period;pupil_id;subject;mark
                2025-26/Y;P1;Алгебра;5
                2025-26/Y;P2;Алгебра;NA
                2025-26/Y;P3;Алгебра;4
                """);
        TABLES.put("diagnostics", """
                kind;held_on;pupil_id;subject;mark;level
                READINESS_1;2025-09-10;K1;;;LOW
                READINESS_1;2025-09-20;K1;;;HIGH
                THEMATIC_NOV;2025-11-20;P1;Алгебра;4;
                """);
        TABLES.put("outcomes", """
                period;area;pupil_id;level
                2025-26/Y;PERSONAL;P1;HIGH
                """);
        TABLES.put("exams", """
                year;kind;pupil_id;subject;attempt;score;min_score;mark
                2025/26;OGE;P3;Алгебра;1;5;8;2
                2025/26;OGE;P3;Алгебра;2;18;8;4
                2025/26;OGE;P3;Русский язык;;25;15;4
                """);
        TABLES.put("year_outcomes", """
                year;pupil_id;decision;certificate;subject_commendations;destination
                2025/26;P3;GRADUATED;ORDINARY;Алгебра;GRADE_10
                """);
        TABLES.put("achievements", """
                pupil_id;event;held_on;subject;kind;level;result;staff_id
                P1;Олимпиада;2025-11-15;Алгебра;OLYMPIAD;MUNICIPAL;WINNER;1001
                P1;Кубок;2026-02-01;;COMPETITION;SCHOOL;PARTICIPANT;
                """);
        TABLES.put("social_passport", """
                period;pupil_id;category
                2025-26/Y;P2;LARGE_FAMILY
                """);
        TABLES.put("funds", """
                period;category;source;amount
                2025-26/Y;TEACHING;;10000.00
                """);
    }

    private SmallSchool() {}

    /** Writes all tables of these schools into a folder, a file a table; each school has the same rows. */
    public static Path write(Path folder, String... schools) {
        TABLES.forEach((name, table) -> write(folder.resolve(name + ".csv"), of(table, schools)));
        return folder;
    }

    /** Writes rows of these schools into a file, for example a correction. */
    public static Path writeRows(Path folder, String name, String table, String... schools) {
        return write(folder.resolve(name + ".csv"), of(table, schools));
    }

    private static String of(String table, String... schools) {
        List<String> lines = table.lines().toList();
        return Stream.concat(
                        Stream.of("school;" + lines.get(0)),
                        Stream.of(schools)
                                .flatMap(code -> lines.stream().skip(1).map(row -> code + ";" + row)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

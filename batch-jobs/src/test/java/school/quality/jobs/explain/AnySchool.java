package school.quality.jobs.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small school with random teachers, marks, achievements, entries and pay, and a random regulation. */
record AnySchool(String code, Random random) {

    private static final List<String> CLASSES = List.of("5А", "7А", "9А");
    private static final List<String> SUBJECTS = List.of("Алгебра", "Физика", "История");
    private static final List<String> MARKS = List.of("5", "4", "4", "3", "3", "2", "NA", "CREDIT");

    static final int TEACHERS = 5;

    /** The rows of these schools in files of a folder. */
    static Path write(Path folder, List<AnySchool> schools) {
        table(
                folder,
                schools,
                "periods",
                "period;year;kind;starts_on;ends_on",
                any -> "2025-26/Y;2025/26;YEAR;2025-09-01;2026-05-31");
        table(
                folder,
                schools,
                "staff",
                "year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;attestation_category",
                AnySchool::staff);
        table(folder, schools, "classes", "year;class;grade;class_teacher", AnySchool::classes);
        table(folder, schools, "pupils", "year;pupil_id;enrolled_on;class;special_needs", AnySchool::pupils);
        table(
                folder,
                schools,
                "teaching_load",
                "period;staff_id;class;subject;lessons_planned;lessons_given",
                AnySchool::loads);
        table(folder, schools, "marks", "period;pupil_id;subject;mark", AnySchool::marks);
        table(
                folder,
                schools,
                "achievements",
                "pupil_id;event;held_on;kind;level;result;staff_id",
                AnySchool::achievements);
        table(folder, schools, "worktime", "period;staff_id;days_norm;days_worked", AnySchool::worktime);
        table(folder, schools, "pay", "period;staff_id;base_pay", AnySchool::pay);
        table(folder, schools, "funds", "period;category;source;amount", AnySchool::funds);
        table(folder, schools, "sheet_entries", "period;staff_id;criterion;value;decided;reason", AnySchool::entries);
        return folder;
    }

    private static void table(
            Path folder, List<AnySchool> schools, String name, String header, Function<AnySchool, String> rows) {
        String text = schools.stream()
                .flatMap(school ->
                        rows.apply(school).lines().filter(row -> !row.isEmpty()).map(row -> school.code() + ";" + row))
                .collect(Collectors.joining("\n", "school;" + header + "\n", "\n"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String staff() {
        return teachers(id -> "2025/26;%s;Фамилия;Имя;TEACHING;Учитель;MAIN;%s;2012-11-01;%s"
                .formatted(id, of("1", "0.5", "0.75", "1.33"), of("HIGHEST", "FIRST", "", "FIRST")));
    }

    private String classes() {
        return CLASSES.stream()
                .map(name -> "2025/26;%s;%s;%d".formatted(name, name.charAt(0), teacher()))
                .collect(Collectors.joining("\n"));
    }

    private String pupils() {
        return pupilNumbers(
                id -> "2025/26;%s;2025-09-01;%s;%s".formatted(id, classOf(id), random.nextInt(4) == 0 ? "да" : ""));
    }

    private String loads() {
        List<String> rows = new ArrayList<>();
        for (String name : CLASSES) {
            for (String subject : SUBJECTS) {
                rows.add("2025-26/Y;%d;%s;%s;60;%d".formatted(teacher(), name, subject, 50 + random.nextInt(11)));
            }
        }
        return String.join("\n", rows);
    }

    private String marks() {
        return pupilNumbers(id -> SUBJECTS.stream()
                .filter(subject -> random.nextInt(8) > 0)
                .map(subject -> "2025-26/Y;%s;%s;%s".formatted(id, subject, of(MARKS)))
                .collect(Collectors.joining("\n")));
    }

    private String achievements() {
        return IntStream.range(0, 12)
                .mapToObj(number -> "P%d;Событие %d;2025-11-15;OLYMPIAD;%s;%s;%d"
                        .formatted(
                                1 + random.nextInt(18),
                                number,
                                of("SCHOOL", "MUNICIPAL", "REGIONAL"),
                                of("WINNER", "PRIZE", "PARTICIPANT"),
                                teacher()))
                .collect(Collectors.joining("\n"));
    }

    private String worktime() {
        return teachers(id -> "2025-26/Y;%s;170;%d".formatted(id, 100 + random.nextInt(80)));
    }

    private String pay() {
        return teachers(id -> "2025-26/Y;%s;%d.%02d".formatted(id, 9000 + random.nextInt(20000), random.nextInt(100)));
    }

    private String funds() {
        return "2025-26/Y;TEACHING;;%d.%02d".formatted(random.nextInt(400_000), random.nextInt(100));
    }

    /** Numbers, codes, what is declared, and now and then a decision. */
    private String entries() {
        return teachers(id -> IntStream.rangeClosed(1, AnyRules.CRITERIA)
                .filter(number -> random.nextInt(4) > 0)
                .mapToObj(number -> "2025-26/Y;%s;%d;%s;%s"
                        .formatted(
                                id,
                                number,
                                of("3", "7.25", "-2", "a", "a, b", "40", "55"),
                                random.nextInt(10) == 0 ? random.nextInt(900) / 100 + ".5;Протокол" : ";"))
                .collect(Collectors.joining("\n")));
    }

    private String teachers(Function<String, String> row) {
        return IntStream.rangeClosed(1, TEACHERS)
                .mapToObj(number -> row.apply(Integer.toString(1000 + number)))
                .collect(Collectors.joining("\n"));
    }

    private static String pupilNumbers(Function<String, String> row) {
        return IntStream.rangeClosed(1, 18)
                .mapToObj(number -> row.apply("P" + number))
                .collect(Collectors.joining("\n"));
    }

    private static String classOf(String pupil) {
        return CLASSES.get(Integer.parseInt(pupil.substring(1)) % CLASSES.size());
    }

    private int teacher() {
        return 1001 + random.nextInt(TEACHERS);
    }

    @SafeVarargs
    private <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

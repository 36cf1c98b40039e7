package school.quality.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import school.quality.jobs.Office;

/**
 * Measures the teacher's page at 100 requests a second, the pages served by a program of their own on this machine: teachers of
 * 1,000 schools by turns. Beside it, in the same run, the page of the sign-in form, which asks the database nothing.
 *
 * <p>The first school is the bundled gymnasium; the others have copies of its staff, regulation, sheets and sums, not of its
 * marks, which the page does not read.
 */
public final class TeacherPage {

    private static final int SCHOOLS = 1_000;
    private static final int SIGNED_IN = 100;
    private static final int A_SECOND = 100;
    /** Until the virtual machine has compiled what pages need; a school's program runs for weeks. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration MEASURED = Duration.ofSeconds(40);
    private static final String PERIOD = "2025-26/Y";

    private TeacherPage() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("vsoko.root"));
        try (Office office = new Office()) {
            office.load(root.resolve("samples/gymnasium"), "G1", "2025/26");
            office.publish("G1", Files.readAllBytes(root.resolve("samples/regulation/gymnasium.json")));
            office.run(PERIOD);
            ServedProgram program = new ServedProgram(root, office);
            String password = program.teacherOfG1();
            Region.copied(office.jdbc(), SCHOOLS);
            try (ServedProgram.Pages pages = program.serve()) {
                measure(pages, password);
            }
        }
    }

    private static void measure(ServedProgram.Pages pages, String password) throws Exception {
        List<Visitor> teachers = new ArrayList<>();
        for (int number = 0; number < SIGNED_IN; number++) {
            int school = number * (SCHOOLS / SIGNED_IN);
            teachers.add(Visitor.signedIn(pages.address(), Region.login(school), password, Region.code(school)));
        }
        SteadyLoad load = new SteadyLoad(A_SECOND);
        load.run(WARM_UP, number -> teachers.get(number % SIGNED_IN).rating());
        SteadyLoad.Times rating =
                load.run(MEASURED, number -> teachers.get(number % SIGNED_IN).rating());
        SteadyLoad.Times form =
                load.run(MEASURED, number -> teachers.get(number % SIGNED_IN).signInForm());
        System.out.printf(Locale.ROOT, "%d schools, %d requests a second%n", SCHOOLS, A_SECOND);
        System.out.println("page               median ms    p95 ms    p99 ms   longest ms   requests   refused");
        System.out.println(rating.line("the own rating"));
        System.out.println(form.line("the sign-in form"));
        System.out.printf(Locale.ROOT, "rating : form at p95 = %.1f%n", rating.p95() / form.p95());
    }
}

package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;

/**
 * What a release gives stays what it gives: the figures, points and sums of the small school are kept as digests for each
 * release. A figure that changes needs a new version of the program, so that a run can say which one to use for it.
 */
class GoldenResultsTest extends DeskTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private static final String DIGESTS = """
            select r.period || ' ' || f.indicator || ' ' || left(encode(sha256(convert_to(string_agg(
                row(f.measure, f.category, f.scope, f.scope_id, f.status, f.numerator, f.denominator, f.reason, f.base_period,
                    f.base_numerator, f.base_denominator, f.norm)::text, e'\\n' order by f.figure_no), 'UTF8')), 'hex'), 16)
            from result.school_run r join result.figure f using (school_run_id)
            group by r.period, f.indicator
            union all
            select r.period || ' ' || d.part || ' ' || left(encode(d.sha256, 'hex'), 16)
            from result.school_run r join result.digest d using (school_run_id)
            where d.part in ('SHEET', 'SHEET_LINE', 'ALLOWANCE_LIST', 'ALLOWANCE')
            order by 1
            """;

    @Test
    void the_results_of_this_release_are_those_that_were_frozen_with_it() throws IOException {
        Path frozen = GOLDEN.resolve(release() + ".txt");
        List<String> results = results();
        if (!Files.exists(frozen)) {
            Files.createDirectories(GOLDEN);
            Files.write(frozen, results);
            fail("The results of release %s are frozen now: look at %s and commit it.", release(), frozen);
        }

        assertThat(results)
                .as(
                        "Release %s gives other results than were frozen with it. If that is meant, give the program a new"
                                + " version (CONTRIBUTING.md, \"A release\").",
                        release())
                .containsExactlyElementsOf(Files.readAllLines(frozen));
    }

    @Test
    void the_sample_looks_at_every_indicator() {
        assertThat(results().stream()
                        .map(line -> line.split(" ")[1])
                        .filter(name -> name.contains("."))
                        .distinct())
                .hasSize(101);
    }

    private List<String> results() {
        loadSchools("A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(SmallSchool.HALF);
        office.run("2025-26/S2");
        office.run(year());
        return office.jdbc().queryForList(DIGESTS, String.class);
    }

    private static String release() throws IOException {
        Matcher version = Pattern.compile("<artifactId>vsoko</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}

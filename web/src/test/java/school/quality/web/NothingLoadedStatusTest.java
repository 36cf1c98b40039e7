package school.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the status says before anything is loaded. */
class NothingLoadedStatusTest extends CommandTest {

    @Test
    void an_empty_database_is_told_how_to_begin() {
        Called called = call("status");

        assertThat(called.exit()).isZero();
        assertThat(called.out().lines()).hasSize(1).first().asString().contains("./vsoko import", "./vsoko templates");
    }

    @Test
    void the_plan_of_an_empty_database_is_how_to_begin() {
        Called called = call("status --plan");

        assertThat(called.exit()).isZero();
        assertThat(called.out().lines()).hasSize(1).first().asString().contains("./vsoko import");
    }
}

package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.rating.step.StepRefusal;

class SheetRefusedTest {

    @ParameterizedTest
    @EnumSource
    void every_refusal_of_a_step_can_be_told(StepRefusal refusal) {
        assertThat(SheetRefused.because(refusal, "").code()).hasToString(refusal.name());
    }
}

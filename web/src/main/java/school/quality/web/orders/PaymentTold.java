package school.quality.web.orders;

import school.quality.jobs.desk.OrderRefused;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Takes a step on the way to payment; before a refusal come the findings that stopped it. */
final class PaymentTold {

    /** A step that ends with an exit code. */
    @FunctionalInterface
    interface Step {
        int take(Words words);
    }

    private final Program program;
    private final Words words;

    PaymentTold(Program program) {
        this.program = program;
        this.words = program.words("messages/orders");
    }

    int after(Step step) {
        try {
            return step.take(words);
        } catch (OrderRefused refused) {
            refused.report().ifPresent(new OrderTold(program, words)::tell);
            throw refused;
        }
    }
}

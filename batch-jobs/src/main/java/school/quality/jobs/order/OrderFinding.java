package school.quality.jobs.order;

import java.util.List;

/**
 * A flaw where it was found.
 *
 * @param regulation its code; empty where none is meant
 * @param about staff number or category of staff; empty for the whole result
 * @param values criterion, sums and the like, in the order of the flaw's sentence
 */
public record OrderFinding(OrderFlaw flaw, String regulation, String about, List<String> values) {

    public OrderFinding {
        values = List.copyOf(values);
    }

    static OrderFinding of(OrderFlaw flaw, String regulation, String about, Object... values) {
        return new OrderFinding(
                flaw,
                regulation,
                about,
                List.of(values).stream().map(Object::toString).toList());
    }
}

package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.Optional;
import school.quality.jobs.export.papers.Commission;
import school.quality.jobs.store.PayOrder;

/**
 * Which result is put to paper, and as what.
 *
 * @param school code; empty where there is one school only
 * @param regulation code; empty where the result is by one regulation only
 * @param order number and date to register; empty for a draft, or for the papers of an order that is registered
 * @param templates folder of the school's own templates; empty for that of the settings, else those of the program
 * @param folder where the papers go
 * @param by who asks, as far as known
 */
public record PaperRequest(
        String period,
        Optional<String> school,
        Optional<String> regulation,
        Optional<PayOrder> order,
        Commission commission,
        Optional<Path> templates,
        Path folder,
        Optional<String> by) {}

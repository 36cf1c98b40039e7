package school.quality.jobs.desk;

import java.util.List;
import school.quality.jobs.store.results.Stock;

/** Tells what is loaded and what was evaluated. */
public final class StatusDesk {

    private final Stock stock;

    StatusDesk(Stock stock) {
        this.stock = stock;
    }

    /** Periods of all schools with their newest finished run. */
    public List<Stock.PeriodOfSchool> periods() {
        return stock.periods();
    }

    /** Datasets that have rows. */
    public List<Stock.RowsOfDataset> loaded() {
        return stock.datasets().stream().filter(dataset -> dataset.rows() > 0).toList();
    }
}

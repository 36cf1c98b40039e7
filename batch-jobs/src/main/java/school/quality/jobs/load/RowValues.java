package school.quality.jobs.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;

/** The readable values of a row by column; what is empty or unreadable is absent. */
final class RowValues {

    private final Dataset dataset;
    private final List<@Nullable String> values;

    RowValues(Dataset dataset, List<@Nullable String> values) {
        this.dataset = dataset;
        this.values = values;
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(values.get(place(column)));
    }

    Optional<BigDecimal> number(String column) {
        return text(column).map(BigDecimal::new);
    }

    Optional<LocalDate> date(String column) {
        return text(column).map(LocalDate::parse);
    }

    boolean holds(String column, String code) {
        return code.equals(values.get(place(column)));
    }

    void set(String column, String value) {
        values.set(place(column), value);
    }

    private int place(String column) {
        for (int place = 0; place < dataset.columns().size(); place++) {
            if (dataset.columns().get(place).name().equals(column)) {
                return place;
            }
        }
        throw new IllegalArgumentException(dataset.name() + " has no column " + column);
    }
}

package school.quality.engine.rehearsal;

import java.util.List;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.rating.RatingTable;

/** Sheets and money of one school for one period, by all regulations that hold together. */
public record Results(List<RatingTable> tables, List<AllowanceList> lists) {

    public Results {
        tables = List.copyOf(tables);
        lists = List.copyOf(lists);
    }
}

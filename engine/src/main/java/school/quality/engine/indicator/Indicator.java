package school.quality.engine.indicator;

import java.util.List;
import java.util.Set;

/**
 * A row of the programme: what is assessed, how, when and by whom.
 *
 * @param object section of the programme in its own words
 * @param schedule when it falls due, codes such as YEAR_END
 * @param measures names of the figures it gives, in the programme's order
 * @param category what the figures are split by; empty where they are not
 * @param breakdown units for which the figures are given
 * @param better which way its figures should go
 * @param datasets that it is computed from
 */
public record Indicator(
        String code,
        String object,
        String titleRu,
        String titleEn,
        String method,
        List<String> schedule,
        String responsible,
        String recordForm,
        List<String> measures,
        String category,
        Set<Scope> breakdown,
        Better better,
        List<String> datasets,
        String definition) {

    public String section() {
        return IndicatorCode.section(code);
    }
}

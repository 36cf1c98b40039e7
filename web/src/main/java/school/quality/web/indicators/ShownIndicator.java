package school.quality.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.pages.IndicatorPage;
import school.quality.web.layout.EvaluatedPeriods;

/**
 * Everything on the page of one indicator.
 *
 * @param trend chart; null where there is nothing to draw
 * @param breakdown chart; null where there is nothing to draw
 * @param lists codes of the lists behind it
 * @param before code of the indicator before it in the programme; empty for the first
 */
record ShownIndicator(
        EvaluatedPeriods periods,
        IndicatorPage of,
        @Nullable String trend,
        @Nullable String breakdown,
        List<String> lists) {}

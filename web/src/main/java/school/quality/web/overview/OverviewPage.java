package school.quality.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.pages.Overview;
import school.quality.jobs.store.results.SchoolFigures.FundOfPeriod;
import school.quality.jobs.store.results.SchoolFigures.RunOfSchool;
import school.quality.web.layout.EvaluatedPeriods;

/**
 * Everything on the overview.
 *
 * @param programme null where nothing was evaluated yet
 * @param funds of the period; empty where there are none
 */
record OverviewPage(
        EvaluatedPeriods periods,
        @Nullable Overview programme,
        @Nullable Due due,
        List<RunOfSchool> runs,
        List<FundOfPeriod> funds) {}

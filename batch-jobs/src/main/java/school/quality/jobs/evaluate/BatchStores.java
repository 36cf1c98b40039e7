package school.quality.jobs.evaluate;

import school.quality.jobs.store.batches.BatchesUnderWay;
import school.quality.jobs.store.batches.HandedOut;
import school.quality.jobs.store.batches.OpenBatches;
import school.quality.jobs.store.batches.PeriodWork;
import school.quality.jobs.store.batches.ProgressOfRuns;
import school.quality.jobs.store.batches.Workers;

/** Everything the database knows of batches: who may take which, who has one, how far it is. */
public record BatchStores(
        OpenBatches open,
        HandedOut handedOut,
        PeriodWork work,
        Workers workers,
        BatchesUnderWay underWay,
        ProgressOfRuns progress) {}

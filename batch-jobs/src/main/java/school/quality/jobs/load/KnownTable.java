package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.List;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.sheet.SourceFile;

/** A table of a file whose name is that of a dataset. */
record KnownTable(String name, Dataset dataset) {

    /** Those of a file, in its order. */
    static List<KnownTable> in(SourceFile file) {
        List<KnownTable> tables = new ArrayList<>();
        file.tableNames().forEach(name -> DatasetCatalogue.bundled()
                .recognise(name)
                .ifPresent(dataset -> tables.add(new KnownTable(name, dataset))));
        return tables;
    }
}

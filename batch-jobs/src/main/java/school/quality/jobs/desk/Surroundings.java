package school.quality.jobs.desk;

import java.time.LocalDate;
import java.util.List;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Catalogue;
import school.quality.engine.regulation.check.Finding;
import school.quality.engine.regulation.check.Known;
import school.quality.engine.regulation.check.RegulationCheck;
import school.quality.jobs.store.results.LoadedSchools;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;

/** What a regulation is checked against: the programme, the school's other regulations and its data, and the day. */
final class Surroundings {

    private final Catalogue catalogue;
    private final Regulations regulations;
    private final LoadedSchools loaded;

    Surroundings(Catalogue catalogue, Regulations regulations, LoadedSchools loaded) {
        this.catalogue = catalogue;
        this.regulations = regulations;
        this.loaded = loaded;
    }

    /** Everything that is wrong with a school's regulation. */
    List<Finding> findings(Regulation regulation, Schools.School school) {
        List<Regulation> beside = regulations.publishedBeside(school.schoolId(), regulation.code());
        return RegulationCheck.of(
                regulation, new Known(catalogue, beside, LocalDate.now(), loaded.of(school.schoolId())));
    }

    /** Everything that is wrong with a regulation of no school. */
    List<Finding> findings(Regulation regulation) {
        return RegulationCheck.of(regulation, new Known(catalogue, List.of(), LocalDate.now(), null));
    }
}

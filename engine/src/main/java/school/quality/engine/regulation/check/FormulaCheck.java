package school.quality.engine.regulation.check;

import java.util.Map;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;

/** The sources that a formula names. */
final class FormulaCheck {

    private final Catalogue catalogue;
    private final String group;
    private final Criterion criterion;
    private final Findings findings;

    FormulaCheck(Catalogue catalogue, String group, Criterion criterion, Findings findings) {
        this.catalogue = catalogue;
        this.group = group;
        this.criterion = criterion;
        this.findings = findings;
    }

    void look(Method.Formula formula) {
        int row = 0;
        for (Map.Entry<String, Source> named : formula.names().entrySet()) {
            Place place = Place.within(Place.List.NAMES, group, criterion.code(), row++);
            new SourceCheck(catalogue, place, "method.names", findings).look(named.getValue());
            if (SourceCheck.isCoded(named.getValue())) {
                findings.add(
                        Flaw.CONDITION_UNFIT,
                        place,
                        "method.names",
                        named.getValue().type());
            }
        }
    }
}

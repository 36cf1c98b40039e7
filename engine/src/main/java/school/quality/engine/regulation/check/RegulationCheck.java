package school.quality.engine.regulation.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;

/**
 * Everything that is wrong with a regulation before it is published: gaps and overlaps, rows and maxima that cannot be,
 * what does not exist, what is forbidden, what contradicts itself or another regulation.
 */
public final class RegulationCheck {

    private final Regulation regulation;
    private final Known known;
    private final Findings findings = new Findings();

    private RegulationCheck(Regulation regulation, Known known) {
        this.regulation = regulation;
        this.known = known;
    }

    /** All findings at once, in the order of the regulation. */
    public static List<Finding> of(Regulation regulation, Known known) {
        return new RegulationCheck(regulation, known).look();
    }

    private List<Finding> look() {
        new HeadCheck(regulation, known, findings).look();
        Set<String> codes = new HashSet<>();
        for (Group group : regulation.groups()) {
            if (!codes.add(group.code())) {
                findings.add(Flaw.CODE_TWICE, Place.group(group.code()), "code", group.code());
            }
            group(group);
        }
        regulation.allowance().forEach(policy -> new PolicyCheck(policy, findings).look());
        if (known.loaded() != null) {
            new StaffCheck(regulation, known.loaded(), findings).look();
        }
        return findings.all();
    }

    private void group(Group group) {
        if (group.positions().isEmpty()) {
            findings.add(Flaw.NO_POSITIONS, Place.group(group.code()), "positions");
        }
        if (group.sections().isEmpty()) {
            findings.add(Flaw.NO_POSITIONS, Place.group(group.code()), "sections");
        }
        SectionCheck sheet = new SectionCheck(group, findings);
        sheet.codes();
        sheet.sheet();
        group.sections().forEach(section -> {
            sheet.look(section);
            section.criteria()
                    .forEach(criterion -> new CriterionCheck(known, group.code(), criterion, findings).look());
        });
    }
}

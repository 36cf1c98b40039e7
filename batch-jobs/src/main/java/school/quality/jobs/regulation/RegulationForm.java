package school.quality.jobs.regulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Section;
import school.quality.jobs.regulation.RegulationFault.Code;

/** The head of a regulation, its groups and sections. */
final class RegulationForm {

    private static final int LAST_VERSION = 1_000_000;

    private RegulationForm() {}

    static Regulation read(Node node) {
        node.withOnly("code", "version", "title", "localAct", "validFrom", "validTo", "groups", "allowance");
        LocalDate from = node.get("validFrom", "date", LocalDate.EPOCH, Values::date);
        LocalDate to = node.find("validTo", Values::date);
        if (to != null && to.isBefore(from)) {
            node.fault(Code.G10, "validTo", to.toString(), from.toString());
        }
        return new Regulation(
                Values.text(node, "code"),
                node.get("version", "whole", 1, Values.whole(1, LAST_VERSION)),
                Values.text(node, "title"),
                node.find("localAct", Values::optional),
                from,
                to,
                groups(node),
                policies(node));
    }

    private static List<Group> groups(Node node) {
        List<Group> groups = node.get("groups", "list", List.of(), list -> list.list(RegulationForm::group));
        node.unique("groups", groups.stream().map(Group::code).toList());
        return groups;
    }

    private static List<AllowancePolicy> policies(Node node) {
        List<AllowancePolicy> policies = node.listOf("allowance", PolicyForm::read);
        node.unique(
                "allowance", policies.stream().map(AllowancePolicy::category).toList());
        return policies;
    }

    private static Group group(Node node) {
        node.withOnly("code", "title", "positions", "sheetMax", "sections");
        Group group = new Group(
                Values.text(node, "code"),
                Values.text(node, "title"),
                node.get("positions", "list", List.of(), list -> list.list(Values::text)),
                node.find("sheetMax", Values::number),
                node.get("sections", "list", List.of(), list -> list.list(RegulationForm::section)));
        node.unique("sections", group.sections().stream().map(Section::code).toList());
        node.unique("sections.criteria", group.criteria().map(Criterion::code).toList());
        return group;
    }

    private static Section section(Node node) {
        node.withOnly("code", "title", "max", "criteria");
        Section section = new Section(
                Values.text(node, "code"),
                Values.text(node, "title"),
                node.find("max", Values::number),
                node.get("criteria", "list", List.of(), list -> list.list(CriterionForm::read)));
        new OtherCriteria(section).check(node);
        return section;
    }

    static Map<String, Object> write(Regulation regulation) {
        LocalDate to = regulation.validTo();
        return new Form()
                .with("code", regulation.code())
                .with("version", regulation.version())
                .with("title", regulation.title())
                .with("localAct", regulation.localAct())
                .with("validFrom", regulation.validFrom().toString())
                .with("validTo", to == null ? null : to.toString())
                .with("groups", each(regulation.groups(), RegulationForm::group))
                .with("allowance", each(regulation.allowance(), PolicyForm::write))
                .fields();
    }

    private static Map<String, Object> group(Group group) {
        return new Form()
                .with("code", group.code())
                .with("title", group.title())
                .with("positions", group.positions())
                .with("sheetMax", group.sheetMax())
                .with("sections", each(group.sections(), RegulationForm::section))
                .fields();
    }

    private static Map<String, Object> section(Section section) {
        return new Form()
                .with("code", section.code())
                .with("title", section.title())
                .with("max", section.max())
                .with("criteria", each(section.criteria(), CriterionForm::write))
                .fields();
    }

    static <T> List<Map<String, Object>> each(Collection<T> rows, Function<T, Map<String, Object>> form) {
        return rows.stream().map(form).toList();
    }
}

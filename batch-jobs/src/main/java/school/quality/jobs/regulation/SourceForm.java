package school.quality.jobs.regulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import school.quality.engine.indicator.Scope;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.StaffAttribute;

/** Where a criterion takes its value from. */
final class SourceForm {

    static final Source STAND_IN = new Source.Manual(List.of());

    private static final String[] FIGURE = {
        "type", "indicator", "measure", "category", "scope", "subjects", "levels", "grades"
    };
    private static final List<Scope> SCOPES = List.of(Scope.TEACHER, Scope.CLASS, Scope.METHOD_UNION, Scope.SCHOOL);
    private static final List<String> LEVELS = List.of("PRIMARY", "BASIC", "SECONDARY");
    private static final int LAST_GRADE = 11;
    private static final int LONGEST_VALIDITY = 1200;

    private static final Map<String, Function<Node, Source>> READERS = readers();

    private SourceForm() {}

    private static Map<String, Function<Node, Source>> readers() {
        Map<String, Function<Node, Source>> readers = new LinkedHashMap<>();
        readers.put("INDICATOR", node -> figure(node.withOnly(FIGURE)));
        readers.put("CHANGE", SourceForm::change);
        readers.put("RELATIVE", SourceForm::relative);
        readers.put("COUNT", SourceForm::count);
        readers.put("STAFF", SourceForm::attribute);
        readers.put("MANUAL", SourceForm::manual);
        return readers;
    }

    static Source read(Node node) {
        Function<Node, Source> standIn = unknown -> STAND_IN;
        return node.get("type", "text", standIn, type -> type.choice(READERS, standIn))
                .apply(node);
    }

    private static Source.Figure figure(Node node) {
        return new Source.Figure(
                Values.text(node, "indicator"),
                Values.text(node, "measure"),
                node.find("category", Values::optional),
                node.get("scope", "text", Scope.TEACHER, Values.choice(SCOPES, Scope::name)),
                node.listOf("subjects", Values::text),
                node.listOf("levels", Values.choice(LEVELS, Function.identity())),
                node.listOf("grades", Values.whole(1, LAST_GRADE)));
    }

    private static Source change(Node node) {
        node.withOnly(with("base", "keepsFull"));
        Source.Base base = node.get("base", "text", Source.Base.PREVIOUS_PERIOD, Values.choice(Source.Base.class));
        return new Source.Change(figure(node), base, Values.yes(node, "keepsFull"));
    }

    private static Source relative(Node node) {
        node.withOnly(with("reference"));
        return new Source.Relative(
                figure(node), node.get("reference", "reference", Source.Reference.Whole.SCHOOL, SourceForm::reference));
    }

    private static Source.Reference reference(Node node) {
        return node.isText()
                ? Values.choice(Source.Reference.Whole.class).apply(node)
                : new Source.Reference.Entered(Values.number(node));
    }

    private static Source count(Node node) {
        node.withOnly("type", "dataset", "as", "where", "distinct", "validMonths");
        return new Source.Count(
                Values.text(node, "dataset"),
                node.find("as", Values::optional),
                where(node),
                node.find("distinct", Values::optional),
                node.find("validMonths", Values.whole(1, LONGEST_VALIDITY)));
    }

    static Map<String, List<String>> where(Node node) {
        return node.tableOf("where", values -> values.list(Values::cell));
    }

    private static Source attribute(Node node) {
        node.withOnly("type", "attribute");
        List<StaffAttribute> all = Arrays.asList(StaffAttribute.values());
        return new Source.Attribute(
                node.get("attribute", "text", StaffAttribute.FTE, Values.choice(all, StaffAttribute::code)));
    }

    private static Source manual(Node node) {
        return new Source.Manual(node.withOnly("type", "evidence").listOf("evidence", Values::text));
    }

    private static String[] with(String... more) {
        String[] fields = Arrays.copyOf(FIGURE, FIGURE.length + more.length);
        System.arraycopy(more, 0, fields, FIGURE.length, more.length);
        return fields;
    }

    static Map<String, Object> write(Source source) {
        return form(source).fields();
    }

    private static Form form(Source source) {
        Form form = new Form().with("type", source.type());
        if (source instanceof Source.Figure figure) {
            return write(form, figure);
        }
        if (source instanceof Source.Change change) {
            return write(form, change.figure())
                    .with("base", change.base().name())
                    .with("keepsFull", change.keepsFull());
        }
        if (source instanceof Source.Relative relative) {
            return write(form, relative.figure()).with("reference", reference(relative.reference()));
        }
        if (source instanceof Source.Count count) {
            return write(form, count);
        }
        return source instanceof Source.Attribute attribute
                ? form.with("attribute", attribute.attribute().code())
                : form.with("evidence", ((Source.Manual) source).evidence());
    }

    private static Form write(Form form, Source.Figure figure) {
        return form.with("indicator", figure.indicator())
                .with("measure", figure.measure())
                .with("category", figure.category())
                .with("scope", figure.scope().name())
                .with("subjects", figure.subjects())
                .with("levels", figure.levels())
                .with("grades", figure.grades());
    }

    /** The field that says for whom a lesson visit counts stands only where it is used. */
    private static Form write(Form form, Source.Count count) {
        form.with("dataset", count.dataset());
        if (count.credited() != null) {
            form.with("as", count.credited());
        }
        return form.with("where", count.where())
                .with("distinct", count.distinct())
                .with("validMonths", count.validMonths());
    }

    private static Object reference(Source.Reference reference) {
        return reference instanceof Source.Reference.Entered entered ? entered.value() : reference.toString();
    }
}

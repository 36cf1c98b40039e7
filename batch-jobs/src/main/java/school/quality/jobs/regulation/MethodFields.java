package school.quality.jobs.regulation;

import java.util.Map;
import school.quality.engine.regulation.Method;

/** The fields of a method on its way out. */
final class MethodFields {

    private MethodFields() {}

    static Map<String, Object> of(Method method) {
        Form form = new Form().with("type", method.type());
        if (method instanceof Method.Bands bands) {
            return form.with("bands", RegulationForm.each(bands.rows(), BandForm.POINTS::write))
                    .fields();
        }
        if (method instanceof Method.Levels levels) {
            return form.with("points", levels.points()).fields();
        }
        if (method instanceof Method.Units units) {
            return units(form, units).fields();
        }
        return method instanceof Method.Expert expert
                ? form.with("min", expert.min()).with("max", expert.max()).fields()
                : rarer(form, method).fields();
    }

    private static Form units(Form form, Method.Units units) {
        return form.with("rows", RegulationForm.each(units.rows(), MethodFields::unitRow))
                .with("accumulate", units.accumulate().name())
                .with("maxItems", units.maxItems())
                .withText("specialNeedsMultiplier", units.specialNeedsMultiplier());
    }

    private static Map<String, Object> unitRow(Method.UnitRow row) {
        return new Form()
                .with("where", row.where())
                .with("points", row.points())
                .fields();
    }

    private static Form rarer(Form form, Method method) {
        if (method instanceof Method.Linear linear) {
            return form.with("from", linear.from()).with("to", linear.to()).with("weight", linear.weight());
        }
        if (method instanceof Method.Places places) {
            return form.with("rows", RegulationForm.each(places.rows(), MethodFields::place));
        }
        if (method instanceof Method.Tolerance tolerance) {
            return form.with("within", tolerance.within()).with("points", tolerance.points());
        }
        if (method instanceof Method.Flags flags) {
            return form.with("items", RegulationForm.each(flags.items(), MethodFields::flag))
                    .with("all", flags.all());
        }
        return overOthers(form, method);
    }

    private static Form overOthers(Form form, Method method) {
        if (method instanceof Method.BestOf best) {
            return form.with("criteria", best.criteria());
        }
        if (method instanceof Method.SumOf sum) {
            return form.with("criteria", sum.criteria());
        }
        Method.Formula formula = (Method.Formula) method;
        Form names = new Form();
        formula.names().forEach((name, source) -> names.with(name, SourceForm.write(source)));
        return form.with("expression", formula.expression()).with("names", names.fields());
    }

    private static Map<String, Object> place(Method.Place place) {
        return new Form()
                .with("level", place.level())
                .with("place", place.place())
                .with("points", place.points())
                .fields();
    }

    private static Map<String, Object> flag(Method.Flag flag) {
        return new Form()
                .with("code", flag.code())
                .with("points", flag.points())
                .fields();
    }
}

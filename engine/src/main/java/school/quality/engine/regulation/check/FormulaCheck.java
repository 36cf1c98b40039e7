package school.quality.engine.regulation.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.quality.engine.formula.Arithmetic;
import school.quality.engine.formula.NotArithmetic;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;

/** A formula beside the names it may use, and the sources that stand behind them. */
final class FormulaCheck {

    private static final Set<String> FUNCTIONS = Set.of("MIN", "MAX", "ROUND", "IF");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

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
        Set<String> used = words(formula.expression());
        arithmetic(formula.expression(), used);
        used.stream()
                .filter(word -> !formula.names().containsKey(word))
                .forEach(word -> add(Flaw.FORMULA_UNKNOWN_NAME, word));
        int row = 0;
        for (Map.Entry<String, Source> named : formula.names().entrySet()) {
            Place place = Place.within(Place.List.NAMES, group, criterion.code(), row++);
            if (!used.contains(named.getKey())) {
                findings.add(Flaw.FORMULA_NAME_WITHOUT_USE, place, "method.names", named.getKey());
            }
            source(named.getValue(), place);
        }
    }

    private void source(Source source, Place place) {
        new SourceCheck(catalogue, place, "method.names", findings).look(source);
        if (SourceCheck.isCoded(source)) {
            findings.add(Flaw.CONDITION_UNFIT, place, "method.names", source.type());
        }
    }

    /** Names without a source are a finding of their own. */
    private void arithmetic(String expression, Set<String> used) {
        try {
            Arithmetic.of(expression, used);
        } catch (NotArithmetic wrong) {
            add(Flaw.FORMULA_BROKEN, wrong.detail());
        }
    }

    private static Set<String> words(String expression) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(expression);
        while (word.find()) {
            words.add(word.group());
        }
        words.removeAll(FUNCTIONS);
        return words;
    }

    private void add(Flaw flaw, String value) {
        findings.add(flaw, Place.criterion(group, criterion.code()), "method.expression", value);
    }
}

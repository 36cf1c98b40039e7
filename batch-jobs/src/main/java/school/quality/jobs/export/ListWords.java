package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;
import school.quality.rules.Programme;

/** Lists in the words of people: what they are, what their cells mean, why somebody is on them. */
public final class ListWords {

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;
    private final Map<String, Indicator> indicators;

    public ListWords(Words words, Programme programme) {
        this.words = words;
        this.terms = new Terms(words);
        this.reasons = new Reasons(words, programme);
        this.programme = programme;
        this.indicators =
                programme.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    public String title(ListKind list) {
        return words.of("list." + list);
    }

    public String sentence(ListKind list) {
        return words.of("list." + list + ".about");
    }

    /** The figure a total stands beside: its number and title, and what of it is meant where the list has several. */
    String figure(ListLine.Total total) {
        String title = total.indicator() + " " + terms.title(indicator(total.indicator()));
        if (!total.list().indicator().isEmpty()) {
            return title;
        }
        return Stream.of(title, measures(total.measures()), aspect(total.indicator(), total.aspect()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What the figure of the whole school says: its parts, or the count that it is. */
    String parts(ListLine.Total total) {
        if (total.denominator() == null) {
            return "";
        }
        if (total.numerator() == null) {
            return words.of("parts.whole", plain(total.denominator()));
        }
        return programme.form(total.measures()).isShare()
                ? words.of("parts", plain(total.numerator()), plain(total.denominator()))
                : plain(total.numerator());
    }

    private static String plain(BigDecimal number) {
        return Exact.plain(number).toPlainString();
    }

    /** Why there is no list; null where there is one. */
    @Nullable
    String whyNot(ListLine.Total total) {
        return reasons.ofFigure(total.indicator(), total.reason());
    }

    /** Why somebody is on the list; null where the list itself says it. */
    @Nullable
    String why(ListLine.Row row) {
        Object reason = row.cells().get(ListField.REASON);
        return reason == null ? null : words.of("listed." + reason);
    }

    /** A text as people read it; empty where nothing is said. */
    public String shown(ListField field, ListLine.Row row) {
        String code = row.cells().getOrDefault(field, "").toString();
        return code.isEmpty() ? "" : inWords(field, code, row);
    }

    private String inWords(ListField field, String code, ListLine.Row row) {
        return switch (field) {
            case MEASURES -> measures(code);
            case ASPECT -> aspect(row.indicator(), code);
            case CATEGORY -> terms.category(indicator(row.indicator()), code);
            case MARK -> terms.mark(code);
            case SCOPE -> terms.scope(Scope.valueOf(code));
            case SCOPE_ID ->
                terms.unit(Scope.valueOf(row.cells().get(ListField.SCOPE).toString()), code);
            case REASON -> words.of("listed." + code);
            default -> code;
        };
    }

    private String measures(String codes) {
        return Stream.of(codes.split(";"))
                .map(code -> terms.measure(programme.form(code)))
                .collect(Collectors.joining("; "));
    }

    private String aspect(String indicator, @Nullable String code) {
        return code == null
                ? ""
                : words.find("aspect." + code).orElseGet(() -> terms.category(indicator(indicator), code));
    }

    private Indicator indicator(String code) {
        Indicator found = indicators.get(code);
        if (found == null) {
            throw new IllegalArgumentException("The catalogue has no indicator " + code);
        }
        return found;
    }
}

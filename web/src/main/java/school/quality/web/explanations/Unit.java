package school.quality.web.explanations;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import school.quality.engine.indicator.Scope;

/** What a figure is about, as it is written: {@code CLASS:7А}. */
record Unit(Scope scope, String id) {

    static final class Converter implements ITypeConverter<Unit> {

        @Override
        public Unit convert(String text) {
            int colon = text.indexOf(':');
            String kind = (colon < 0 ? text : text.substring(0, colon)).toUpperCase(Locale.ROOT);
            if (colon <= 0 || colon == text.length() - 1) {
                throw new TypeConversionException(text);
            }
            return Arrays.stream(Scope.values())
                    .filter(scope -> scope.name().equals(kind) && scope != Scope.TEACHER_CLASS_SUBJECT)
                    .findFirst()
                    .map(scope -> new Unit(scope, text.substring(colon + 1)))
                    .orElseThrow(() -> new TypeConversionException(text));
        }
    }
}

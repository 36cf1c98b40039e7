package school.quality.jobs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as a JSON array with one object a line, so that two exports can be compared line by line. */
final class JsonArray {

    private static final Separators TIGHT = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.NONE)
            .withObjectEntrySpacing(Spacing.NONE)
            .withArrayElementSpacing(Spacing.NONE)
            .withArrayEmptySeparator("");

    private static final ObjectWriter FORM = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(TIGHT)
                    .withObjectIndenter(NopIndenter.instance())
                    .withArrayIndenter(new LinePerObject()));

    private JsonArray() {}

    static <T> void write(Iterator<T> items, Function<T, Object> form, OutputStream out) throws IOException {
        try (SequenceWriter array = FORM.writeValuesAsArray(out)) {
            while (items.hasNext()) {
                array.write(form.apply(items.next()));
            }
        }
        out.write('\n');
    }

    /** Objects of the array and of the lists inside them stand on lines of their own; plain lists stay in theirs. */
    private static final class LinePerObject implements Indenter {

        /** Array, object, list of objects; a list below that holds sums of money. */
        private static final int LIST_OF_OBJECTS = 3;

        @Override
        public void writeIndentation(JsonGenerator out, int depth) {
            if (out.streamWriteContext().getNestingDepth() <= LIST_OF_OBJECTS) {
                out.writeRaw('\n');
                out.writeRaw(" ".repeat(depth));
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}

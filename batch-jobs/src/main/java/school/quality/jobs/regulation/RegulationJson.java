package school.quality.jobs.regulation;

import java.util.List;
import java.util.Map;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.regulation.RegulationFault.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exchange form of a regulation. Reading and writing again gives the canonical form: all fields in the format's order,
 * absent ones as null, numbers as they were written; that form gives itself, byte for byte.
 */
public final class RegulationJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(printer())
            .build();

    private RegulationJson() {}

    /**
     * The regulation of a document.
     *
     * @throws UnreadableRegulation with every fault
     */
    public static Regulation read(byte[] document) {
        Faults faults = new Faults();
        Regulation regulation = RegulationForm.read(new Node("", tree(document, faults), faults));
        faults.refuseIfAny();
        return regulation;
    }

    /**
     * What could be read of a form, with a stand-in for each value at fault.
     *
     * @param faults in the order of the form; empty where the regulation is as the form says
     */
    public record Draft(Regulation regulation, List<RegulationFault> faults) {}

    /**
     * What could be read of a document.
     *
     * @throws UnreadableRegulation where it is no JSON
     */
    public static Draft draft(byte[] document) {
        Faults faults = new Faults();
        return new Draft(RegulationForm.read(new Node("", tree(document, faults), faults)), faults.found());
    }

    /** Reads an object of the JSON form that came from elsewhere; numbers are kept as they are. */
    public static Draft draft(Map<String, Object> form) {
        Faults faults = new Faults();
        JsonNode tree = JSON.readTree(JSON.writeValueAsBytes(form));
        return new Draft(RegulationForm.read(new Node("", tree, faults)), faults.found());
    }

    /** The canonical document as an object: texts, numbers, lists and tables. */
    public static Map<String, Object> form(Regulation regulation) {
        return RegulationForm.write(regulation);
    }

    /** The canonical document in UTF-8. */
    public static byte[] write(Regulation regulation) {
        return JSON.writeValueAsBytes(form(regulation));
    }

    private static JsonNode tree(byte[] document, Faults faults) {
        try {
            JsonNode tree = JSON.readTree(document);
            if (tree.isMissingNode()) {
                faults.add(Code.G01, "1:1", "", "");
                faults.refuseIfAny();
            }
            return tree;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where = place == null ? "1:1" : place.getLineNr() + ":" + place.getColumnNr();
            faults.add(Code.G01, where, "", "");
            faults.refuseIfAny();
            throw e;
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter line = new DefaultIndenter(" ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(line).withObjectIndenter(line);
    }
}

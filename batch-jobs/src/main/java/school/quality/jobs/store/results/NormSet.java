package school.quality.jobs.store.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import school.quality.engine.indicator.Norms;
import school.quality.rules.NormTable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Norms as runs keep them: equal ones once.
 *
 * @param sha256 of the text, by which equal ones are known
 * @param json an array of rows in the order of the norms
 */
public record NormSet(String sha256, String json) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<TreeMap<String, String>>> ROWS = new TypeReference<>() {};

    public static NormSet of(Norms norms) {
        String json = JSON.writeValueAsString(
                norms.inForce().stream().map(NormTable::row).toList());
        return new NormSet(sha256(json), json);
    }

    static Norms read(String json) {
        return Norms.of(JSON.readValue(json, ROWS).stream().map(NormTable::norm).toList());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

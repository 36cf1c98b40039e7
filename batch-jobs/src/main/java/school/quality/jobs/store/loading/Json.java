package school.quality.jobs.store.loading;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Small JSON objects of texts, as columns of the registry hold them. */
final class Json {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    static String of(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Map<String, String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}

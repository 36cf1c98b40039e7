package school.quality.jobs.store.results;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.quality.rules.MethodSettings;
import school.quality.rules.SettingValues;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Settings of the method as a run keeps them: one JSON object, values by name. */
final class StoredSettings {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private StoredSettings() {}

    static String write(SettingValues settings) {
        return JSON.writeValueAsString(settings.texts());
    }

    /**
     * The settings for a period that begins on this day; what is not kept has the bundled value.
     *
     * @param kept null where a school has no values of its own
     */
    static SettingValues read(@Nullable String kept, LocalDate firstDay) {
        Map<String, String> own = kept == null ? Map.of() : JSON.readValue(kept, TEXTS);
        return MethodSettings.bundled().on(firstDay, own);
    }
}

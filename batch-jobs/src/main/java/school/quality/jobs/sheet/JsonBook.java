package school.quality.jobs.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON file: an array of objects, or an object of such arrays. Its columns are the keys of all objects. */
final class JsonBook implements Container {

    private static final int MOST_KEYS = 1_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNameLength(1_000)
                    .maxNumberLength(400)
                    .maxStringLength(RowFeed.LONGEST_CELL)
                    .build())
            .build();

    private final Path path;
    private final boolean named;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private JsonBook(Path path, boolean named) {
        this.path = path;
        this.named = named;
    }

    static JsonBook open(Path path) {
        try (JsonParser json = parser(path)) {
            JsonBook book = new JsonBook(path, json.nextToken() == JsonToken.START_OBJECT);
            book.survey(json);
            return book;
        } catch (JacksonException e) {
            throw broken(path, e);
        }
    }

    @Override
    public List<String> tableNames() {
        return List.copyOf(columns.keySet());
    }

    @Override
    public TableRows rows(String tableName) {
        return new JsonRows(path, tableName, named, columns.getOrDefault(tableName, List.of()));
    }

    static JsonParser parser(Path path) {
        try {
            return JSON.createParser(Files.newInputStream(path));
        } catch (IOException e) {
            throw new UnreadableFile(e, FileFault.NO_ACCESS, Names.of(path));
        }
    }

    static UnreadableFile broken(Path path, JacksonException cause) {
        var place = cause.getLocation();
        String line = place == null ? "?" : String.valueOf(place.getLineNr());
        return new UnreadableFile(cause, FileFault.JSON_BROKEN, Names.of(path), line);
    }

    private void survey(JsonParser json) {
        if (!named) {
            surveyTable(json, Names.stem(path));
        }
        while (named && json.nextToken() != JsonToken.END_OBJECT) {
            String table = json.currentName();
            json.nextToken();
            surveyTable(json, table);
        }
        if (json.nextToken() != null) {
            throw shape("", "");
        }
    }

    private void surveyTable(JsonParser json, String table) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw shape(table, "0");
        }
        Set<String> keys = new LinkedHashSet<>();
        int ordinal = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            ordinal++;
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw shape(table, String.valueOf(ordinal));
            }
            surveyObject(json, keys, table, String.valueOf(ordinal));
        }
        columns.put(table, List.copyOf(keys));
    }

    private void surveyObject(JsonParser json, Set<String> keys, String table, String ordinal) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            keys.add(json.currentName());
            json.nextToken();
            json.skipChildren();
            if (keys.size() > MOST_KEYS) {
                throw new UnreadableFile(
                        FileFault.TOO_MANY_COLUMNS, Names.of(path), table, ordinal, String.valueOf(MOST_KEYS));
            }
        }
    }

    private UnreadableFile shape(@Nullable String table, String ordinal) {
        return new UnreadableFile(FileFault.JSON_SHAPE, Names.of(path), String.valueOf(table), ordinal);
    }
}

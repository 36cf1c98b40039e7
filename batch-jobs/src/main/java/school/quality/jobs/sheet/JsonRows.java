package school.quality.jobs.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The objects of one array, after a header of all keys. The survey has shown that it is one. */
final class JsonRows extends RowFeed {

    private final Path path;
    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final JsonParser json;
    private int ordinal = -1;

    JsonRows(Path path, String table, boolean named, List<String> header) {
        super(Names.of(path), table);
        this.path = path;
        this.header = header;
        header.forEach(key -> places.put(key, places.size()));
        json = JsonBook.parser(path);
        json.nextToken();
        while (named && !(json.currentToken() == JsonToken.PROPERTY_NAME && table.equals(json.currentName()))) {
            json.nextToken();
            json.skipChildren();
        }
        if (named) {
            json.nextToken();
        }
    }

    @Override
    @Nullable
    SheetRow fetch() {
        ordinal++;
        if (ordinal == 0) {
            return row(0, new ArrayList<>(header));
        }
        try {
            return json.nextToken() == JsonToken.START_OBJECT ? object() : null;
        } catch (JacksonException e) {
            throw JsonBook.broken(path, e);
        }
    }

    @Override
    public void close() {
        json.close();
    }

    private SheetRow object() {
        @Nullable String[] texts = new String[header.size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            int place = places.get(json.currentName());
            texts[place] = text(json.nextToken());
        }
        return row(ordinal, Arrays.asList(texts));
    }

    private String items() {
        List<String> items = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            String item = text(token);
            if (item != null) {
                items.add(item.startsWith(SheetRow.SEVERAL_VALUES) ? "[…]" : item);
            }
        }
        return String.join(", ", items);
    }

    private @Nullable String text(JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> null;
            case START_ARRAY -> SheetRow.SEVERAL_VALUES + items();
            case START_OBJECT -> {
                json.skipChildren();
                yield SheetRow.SEVERAL_VALUES + "{…}";
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> PlainNumber.ofDecimal(json.getString());
            default -> json.getString();
        };
    }
}

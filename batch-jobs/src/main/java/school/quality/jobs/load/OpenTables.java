package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import school.quality.jobs.sheet.SourceFile;

/** Tables that wait for their turn: should it never come, because the load is given up, they are closed all the same. */
final class OpenTables implements AutoCloseable {

    private final Set<OpenTable> open = ConcurrentHashMap.newKeySet();

    /** @throws school.quality.jobs.sheet.UnreadableFile where one of them is at fault */
    List<OpenTable> of(SourceFile file, List<KnownTable> tables) {
        List<OpenTable> opened = new ArrayList<>();
        try {
            tables.forEach(table -> opened.add(OpenTable.of(file, table)));
        } catch (RuntimeException e) {
            opened.forEach(OpenTable::close);
            throw e;
        }
        open.addAll(opened);
        return opened;
    }

    void close(OpenTable table) {
        if (open.remove(table)) {
            table.close();
        }
    }

    @Override
    public void close() {
        open.forEach(this::close);
    }
}

package school.quality.jobs.load.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.load.journal.UnknownLayout.Reason;
import school.quality.jobs.sheet.SheetRow;

/** Where a reading of the report stands: what it has learned of the class, and the pupil whose block it is in. */
final class ReportReading {

    private final List<BlockReading> blocks = new ArrayList<>();
    private boolean titled;
    private @Nullable String school;
    private @Nullable String year;
    private @Nullable String className;
    private @Nullable BlockReading block;

    void take(SheetRow row) {
        Label label = Label.of(row);
        if (label != null) {
            take(label, row.number());
        } else if (block != null) {
            block.take(row);
        } else if (HeaderReading.begins(row)) {
            throw new UnknownLayout(Reason.TABLE_WITHOUT_PUPIL, row.number(), "");
        } else if (TermMarksReader.isTitle(row)) {
            titled = true;
        } else if (school == null && !titled) {
            school = row.cells().stream()
                    .map(Tidy::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
    }

    TermMarksReport report() {
        if (!titled) {
            throw new UnknownLayout(Reason.NO_TITLE, 1, "");
        }
        if (blocks.isEmpty()) {
            throw new UnknownLayout(Reason.NO_PUPILS, 1, "");
        }
        String named = school == null ? "" : school;
        return new Pupils(blocks).report(named, String.valueOf(year), String.valueOf(className));
    }

    private void take(Label label, int row) {
        switch (label.kind()) {
            case YEAR -> year = same(year, YearText.tidied(label.value(), row), row);
            case CLASS -> className = same(className, label.value(), row);
            case PUPIL -> begin(label.value(), row);
        }
    }

    private void begin(String pupil, int row) {
        if (year == null || className == null || className.isEmpty()) {
            throw new UnknownLayout(Reason.NO_YEAR_OR_CLASS, row, "");
        }
        if (pupil.isEmpty()) {
            throw new UnknownLayout(Reason.PUPIL_WITHOUT_NAME, row, "");
        }
        block = new BlockReading(pupil, row);
        blocks.add(block);
    }

    private static String same(@Nullable String known, String found, int row) {
        if (known != null && !known.equals(found)) {
            throw new UnknownLayout(Reason.SEVERAL_YEARS_OR_CLASSES, row, known + ", " + found);
        }
        return found;
    }
}

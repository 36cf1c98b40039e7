package school.quality.jobs.store.loading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.FaultCode;

/** The datasets that other datasets refer to, in the order in which they can be settled. */
enum Register {
    PERIODS("periods", "period", FaultCode.UNKNOWN_PERIOD, FaultCode.UNKNOWN_PERIOD),
    STAFF("staff", "staff_id", FaultCode.UNKNOWN_STAFF, FaultCode.STAFF_NOT_OF_YEAR),
    CLASSES("classes", "class", FaultCode.UNKNOWN_CLASS, FaultCode.CLASS_NOT_OF_YEAR),
    PUPILS("pupils", "pupil_id", FaultCode.UNKNOWN_PUPIL, FaultCode.PUPIL_NOT_OF_YEAR);

    private final String dataset;
    private final String id;
    private final FaultCode unknown;
    private final FaultCode notOfYear;

    Register(String dataset, String id, FaultCode unknown, FaultCode notOfYear) {
        this.dataset = dataset;
        this.id = id;
        this.unknown = unknown;
        this.notOfYear = notOfYear;
    }

    /** The register that a dataset is, if it is one. */
    static Optional<Register> of(Dataset dataset) {
        return Arrays.stream(values())
                .filter(register -> register.dataset.equals(dataset.name()))
                .findFirst();
    }

    /** The register that a column of a dataset refers to; a register does not refer to itself. */
    static Optional<Register> referredToBy(Dataset dataset, DatasetColumn column) {
        Optional<Register> named =
                switch (column.name()) {
                    case "period" -> Optional.of(PERIODS);
                    case "class" -> Optional.of(CLASSES);
                    default -> ofType(column.type());
                };
        return named.filter(register -> !register.dataset.equals(dataset.name()));
    }

    private static Optional<Register> ofType(ColumnType type) {
        return switch (type) {
            case STAFF -> Optional.of(STAFF);
            case PUPIL -> Optional.of(PUPILS);
            default -> Optional.empty();
        };
    }

    /** The order of names in the bundled table, with the registers and their own order first. */
    static List<String> firstSettled() {
        return Arrays.stream(values()).map(register -> register.dataset).toList();
    }

    String dataset() {
        return dataset;
    }

    String id() {
        return id;
    }

    FaultCode unknown() {
        return unknown;
    }

    FaultCode notOfYear() {
        return notOfYear;
    }

    /** The table of what rows that were stored as they passed refer to, see {@link NotedReferences}. */
    String noted() {
        return "noted_" + dataset;
    }

    /** The table of all that can be referred to: of_school, year, id. */
    String known() {
        return "known_" + dataset;
    }
}

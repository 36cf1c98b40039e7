package school.quality.jobs.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.DocumentRefused.Code;
import school.quality.jobs.sheet.DocumentKind;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.sheets.SheetDocuments;
import school.quality.jobs.store.sheets.SheetDocuments.Content;
import school.quality.jobs.store.sheets.SheetKey;

/** Takes a teacher's claim with the documents that prove it: both or neither. */
public final class ClaimDesk {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 30;
    /** With an ending of the program's own there are 200 at most. */
    private static final int LONGEST_NAME = 190;

    private final SheetDesk sheets;
    private final SheetDocuments documents;
    private final Schools schools;
    private final TransactionTemplate transaction;

    ClaimDesk(SheetDesk sheets, SheetDocuments documents, Schools schools, TransactionTemplate transaction) {
        this.sheets = sheets;
        this.documents = documents;
        this.schools = schools;
        this.transaction = transaction;
    }

    /**
     * A file that somebody sent.
     *
     * @param name as it was called there
     * @param file where it lies now
     */
    public record Sent(String name, Path file) {}

    /** A document with what a browser has to know of it. */
    public record Delivered(String name, String mediaType, byte[] bytes) {}

    /**
     * Takes the claim of a criterion, or of nothing further.
     *
     * @param claim with the criterion that the documents belong to
     * @throws SheetRefused where the claim is not due or not for this person
     * @throws DocumentRefused where a document cannot be taken
     */
    public SheetPage claim(SheetRequest request, SheetDesk.Taken claim, List<Sent> sent) {
        if (claim.step() != SheetStep.CLAIM) {
            throw new IllegalArgumentException(claim.step().name());
        }
        List<Content> contents = sent.stream().map(ClaimDesk::content).toList();
        return Objects.requireNonNull(transaction.execute(status -> {
            SheetPage page = sheets.take(request, claim);
            if (claim.points() != null && !contents.isEmpty()) {
                add(page, claim.points().criterion(), contents, claim.by());
            }
            return page;
        }));
    }

    /** A document of a sheet that whoever asks may see. */
    public Optional<Delivered> document(int schoolId, long number) {
        return documents
                .find(schoolId, number)
                .map(one -> new Delivered(
                        one.name(), DocumentKind.valueOf(one.kind()).mediaType(), one.bytes()));
    }

    private void add(SheetPage page, String criterion, List<Content> contents, String by) {
        SheetKey key = key(page);
        long there = documents.of(key.schoolId(), key.period(), key.staffId()).stream()
                .filter(one -> one.regulation().equals(key.regulation()))
                .filter(one -> one.group().equals(key.group()))
                .count();
        if (there + contents.size() > MOST_DOCUMENTS) {
            throw new DocumentRefused(Code.TOO_MANY, Integer.toString(MOST_DOCUMENTS));
        }
        contents.forEach(one -> documents.add(key, criterion, one, sha256(one.bytes()), by));
    }

    private SheetKey key(SheetPage page) {
        int schoolId = schools.find(page.sheet().school()).orElseThrow().schoolId();
        return page.key(schoolId);
    }

    private static Content content(Sent sent) {
        String name = name(sent.name());
        try {
            long size = Files.size(sent.file());
            if (size == 0) {
                throw new DocumentRefused(Code.EMPTY, name);
            }
            if (size > MOST_BYTES) {
                throw new DocumentRefused(Code.TOO_LARGE, name);
            }
            DocumentKind kind =
                    DocumentKind.of(sent.file()).orElseThrow(() -> new DocumentRefused(Code.UNKNOWN_KIND, name));
            return new Content(kind.named(name), kind.name(), Files.readAllBytes(sent.file()));
        } catch (IOException e) {
            throw new DocumentRefused(Code.UNREADABLE, name);
        }
    }

    /** Without folders and control characters; its end is kept, because there the kind is seen. */
    private static String name(String sent) {
        String last =
                sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String name = last.isEmpty() ? "document" : last;
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

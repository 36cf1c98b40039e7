package school.quality.jobs.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import school.quality.engine.money.Money;
import school.quality.jobs.store.PaidPerson;

/** What shows the accountant that a payroll list arrived whole: its rows, the sum of its amounts and its fingerprint. */
final class PayrollControl {

    private final MessageDigest digest = sha256();
    private Money sum = Money.ZERO;
    private int rows;

    static Path fileBeside(Path list) {
        return list.resolveSibling(list.getFileName() + ".control.txt");
    }

    void count(PaidPerson person) {
        rows++;
        sum = sum.plus(Objects.requireNonNull(person.allowance().amount()));
    }

    OutputStream fingerprinting(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** The one line of the control file; the sum is written as in the list, with a comma. */
    byte[] line() {
        String roubles = sum.toString().replace('.', ',');
        String fingerprint = HexFormat.of().formatHex(digest.digest());
        return (rows + "; " + roubles + "; " + fingerprint + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

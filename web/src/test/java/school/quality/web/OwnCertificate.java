package school.quality.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.util.FileSystemUtils;

/** A certificate of this machine that nobody else vouches for, as many schools have it. */
final class OwnCertificate {

    private static final char[] PASSWORD = "password".toCharArray();

    private OwnCertificate() {}

    /** Connections of those who have the certificate and trust it. */
    static SSLContext trusted() {
        try {
            Path folder = Files.createTempDirectory("certificate");
            try {
                return trusted(made(folder.resolve("keys.p12")));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext trusted(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private static KeyStore made(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "here",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString());
        new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        KeyStore trusting = KeyStore.getInstance("PKCS12");
        trusting.load(null, null);
        trusting.setKeyEntry("here", keys.getKey("here", PASSWORD), PASSWORD, keys.getCertificateChain("here"));
        trusting.setCertificateEntry("trusted", keys.getCertificate("here"));
        return trusting;
    }
}

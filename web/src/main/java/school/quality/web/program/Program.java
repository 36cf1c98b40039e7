package school.quality.web.program;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import school.quality.jobs.embedded.DatabaseLocation;

/**
 * What a command has at hand. The database and the jobs are there as soon as a command asks for one of them with {@link
 * #bean}, not before: help must not wait for a database.
 */
public final class Program implements AutoCloseable {
    private final Class<?> application;
    private final Map<String, String> environment;
    private final Locale locale;
    private final PrintWriter out;
    private final PrintWriter err;
    private @Nullable ConfigurableApplicationContext context;
    private boolean guest;

    /** The application is the class that Spring starts from. */
    public Program(
            Class<?> application, Map<String, String> environment, Locale locale, PrintWriter out, PrintWriter err) {
        this.application = application;
        this.environment = environment;
        this.locale = locale;
        this.out = out;
        this.err = err;
    }

    /** A job, desk or store; the first call starts the database and brings it up to date. */
    public <T> T bean(Class<T> type) {
        return opened().getBean(type);
    }

    /** One of several desks of a type, by its name. */
    public <T> T bean(String name, Class<T> type) {
        return opened().getBean(name, type);
    }

    /** From now on it only helps others: it starts no database of its own, and ends when its command does. */
    public void beGuest() {
        guest = true;
    }

    /** Hears what jobs tell of their progress until it is closed. */
    public <T> AutoCloseable listen(Class<T> kind, Consumer<T> hearer) {
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (kind.isInstance(event.getPayload())) {
                hearer.accept(kind.cast(event.getPayload()));
            }
        };
        ConfigurableApplicationContext opened = opened();
        opened.addApplicationListener(listener);
        return () -> opened.removeApplicationListener(listener);
    }

    private ConfigurableApplicationContext opened() {
        if (context == null) {
            context = open();
        }
        return context;
    }

    private ConfigurableApplicationContext open() {
        // one command needs few of all the desks: rules, for example, are opened by a run only
        return builder().lazyInitialization(true).web(WebApplicationType.NONE).run();
    }

    /** Opens the program with its pages; they are served when the call returns, and each is opened when it is first asked for. */
    public ConfigurableApplicationContext serve(Class<?> site, Map<String, Object> settings) {
        ConfigurableApplicationContext served = builder()
                .sources(site)
                .lazyInitialization(true)
                .web(WebApplicationType.SERVLET)
                .properties(settings)
                .run();
        context = served;
        return served;
    }

    private SpringApplicationBuilder builder() {
        log().makeFolder();
        return new SpringApplicationBuilder(application, DatabaseConfiguration.class, JobConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(!guest)
                .properties("logging.file.name=" + log().file(), "vsoko.home=" + home().toAbsolutePath())
                .initializers((GenericApplicationContext fresh) ->
                        fresh.registerBean(DatabaseLocation.class, this::location));
    }

    private DatabaseLocation location() {
        return guest ? DatabaseLocation.joined(environment) : DatabaseLocation.of(environment);
    }

    /** Sentences from {@code messages/program}. */
    public Words words() {
        return words("messages/program");
    }

    /** Sentences of a room with a bundle of its own. */
    public Words words(String bundle) {
        return Words.of(bundle, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The data folder of the program. */
    public Path home() {
        return DatabaseLocation.home(environment);
    }

    /** A folder in the data folder that only the user of the program may enter. */
    public Path privateFolder(String name) {
        return PrivateFolder.make(home().resolve(name));
    }

    LogFile log() {
        return LogFile.in(home());
    }

    /** Results and progress. */
    public PrintWriter out() {
        return out;
    }

    /** Faults and warnings. */
    public PrintWriter err() {
        return err;
    }

    /** Says a sentence of {@code messages/program}. */
    public void say(String key, Object... details) {
        out.println(words().text(key, details));
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
            context = null;
        }
    }
}

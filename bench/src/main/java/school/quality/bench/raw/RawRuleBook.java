package school.quality.bench.raw;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Rules over rows, compiled to an executable model as the rules of the programme are. */
final class RawRuleBook {

    private static final String RULES = "/school/quality/bench/raw/ten_heaviest.drl";

    private final KieBase rules;

    private RawRuleBook(KieBase rules) {
        this.rules = rules;
    }

    static RawRuleBook compiled() throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        try (InputStream drl = Objects.requireNonNull(RawRuleBook.class.getResourceAsStream(RULES))) {
            files.write("src/main/resources" + RULES, drl.readAllBytes());
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return new RawRuleBook(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    /** Figures of one school by its rows. */
    EvaluatedSchool evaluate(RawSchool school) {
        List<DerivedFigure> figures = new ArrayList<>();
        KieSession session = rules.newKieSession();
        try {
            session.registerChannel(Figures.CHANNEL, figure -> figures.add((DerivedFigure) figure));
            school.facts().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return new EvaluatedSchool(school, figures);
    }
}

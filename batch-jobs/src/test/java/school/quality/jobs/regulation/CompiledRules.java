package school.quality.jobs.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Verdict;

/** A session over the rules as they were compiled at build time. */
final class CompiledRules {

    private static final KieBase RULES = KieBaseBuilder.createKieBaseFromModel(models());

    private CompiledRules() {}

    static List<Verdict> judge(List<Assessment> assessments) {
        KieSession session = RULES.newKieSession();
        try {
            assessments.forEach(session::insert);
            session.fireAllRules();
            List<Verdict> verdicts = new ArrayList<>();
            session.getObjects(Verdict.class::isInstance).forEach(found -> verdicts.add((Verdict) found));
            return verdicts;
        } finally {
            session.dispose();
        }
    }

    private static List<Model> models() {
        try (InputStream in =
                CompiledRules.class.getResourceAsStream("/META-INF/kie/school.quality/rules/drools-model")) {
            String names = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return names.lines()
                    .filter(line -> !line.contains(":"))
                    .map(CompiledRules::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules lack " + name, e);
        }
    }
}

package school.quality.jobs;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class its own {@link TestDatabase}, as a parameter {@code TestDatabase} or {@code DataSource} of its
 * constructor or methods; nested classes share it, and it is dropped after the last test.
 */
public final class TestDatabaseExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == TestDatabase.class || type == DataSource.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var database = ofClass(context);
        return parameter.getParameter().getType() == DataSource.class ? database.dataSource() : database;
    }

    private static TestDatabase ofClass(ExtensionContext context) {
        var outermost = context;
        while (outermost
                .getParent()
                .filter(parent -> parent.getTestClass().isPresent())
                .isPresent()) {
            outermost = outermost.getParent().orElseThrow();
        }
        return outermost
                .getStore(Namespace.create(TestDatabaseExtension.class))
                .computeIfAbsent(TestDatabase.class, key -> TestDatabase.fresh(), TestDatabase.class);
    }
}

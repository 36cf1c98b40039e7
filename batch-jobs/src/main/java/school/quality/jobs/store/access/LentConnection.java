package school.quality.jobs.store.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A connection that does something of its own when it is closed. Its statements answer with it when they are asked for their
 * connection: who streams rows closes what a statement says, and the real one must not get back past us.
 */
final class LentConnection implements InvocationHandler {

    private final Connection real;
    private final Closing closing;

    private LentConnection(Connection real, Closing closing) {
        this.real = real;
        this.closing = closing;
    }

    /** What is done instead of closing. */
    @FunctionalInterface
    interface Closing {
        void close(Connection real) throws SQLException;
    }

    static Connection of(Connection real, Closing closing) {
        return proxy(Connection.class, new LentConnection(real, closing));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close") && !real.isClosed()) {
            closing.close(real);
            return null;
        }
        Object answer = passed(real, method, arguments);
        return answer instanceof Statement statement ? lent(statement, (Connection) proxy) : answer;
    }

    private static Statement lent(Statement real, Connection of) {
        return proxy(
                kind(real),
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? of : passed(real, method, arguments));
    }

    private static Class<? extends Statement> kind(Statement real) {
        if (real instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static @Nullable Object passed(Object to, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(LentConnection.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}

package school.quality.web.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import school.quality.jobs.store.access.Token;

/** Another program that asks with a token, in the name of somebody. */
final class TokenHolder extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Token token;

    TokenHolder(Token token) {
        super(List.of());
        this.token = token;
        setAuthenticated(true);
    }

    Token token() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return new SignedIn(token.accountId(), token.login(), token.login(), null, false, true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}

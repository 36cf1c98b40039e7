package school.quality.jobs.store.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * By which another program acts as somebody in one school.
 *
 * @param title what it is for
 * @param school code
 * @param expiresOn last day
 */
public record Token(
        int tokenId,
        int accountId,
        String login,
        String school,
        String title,
        Set<TokenScope> scopes,
        LocalDate expiresOn) {

    public Token {
        scopes = Set.copyOf(scopes);
    }
}

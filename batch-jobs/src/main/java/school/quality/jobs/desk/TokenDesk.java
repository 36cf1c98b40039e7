package school.quality.jobs.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.quality.jobs.desk.AccessRefused.Code;
import school.quality.jobs.store.access.Token;
import school.quality.jobs.store.access.TokenScope;
import school.quality.jobs.store.access.Tokens;
import school.quality.jobs.store.results.Schools;

/** Gives other programs tokens to ask with, and takes them back. */
public final class TokenDesk {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DAYS = 366;

    private final Tokens tokens;
    private final Schools schools;

    TokenDesk(Tokens tokens, Schools schools) {
        this.tokens = tokens;
        this.schools = schools;
    }

    /** Which token this text is; empty if none that holds. */
    public Optional<Token> find(String text) {
        return tokens.find(text);
    }

    /** Those of a school that hold. */
    public List<Token> of(String school) {
        return tokens.of(school);
    }

    /**
     * Gives a token to a program that acts as this person.
     *
     * @param text nobody keeps it but who asked for the token
     * @param days until it ends, a year at most
     * @throws AccessRefused with the reason
     */
    public void give(int accountId, String school, String title, String text, Set<TokenScope> scopes, int days) {
        String line = title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty() || line.length() > LONGEST_TITLE) {
            throw new AccessRefused(Code.BAD_NAME, Integer.toString(line.length()));
        }
        if (scopes.isEmpty()) {
            throw new AccessRefused(Code.NO_SCOPE, line);
        }
        tokens.add(accountId, number(school), line, text, scopes, Math.max(1, Math.min(days, LONGEST_DAYS)));
    }

    public void withdraw(int tokenId, String school, String by) {
        tokens.withdraw(tokenId, number(school), by);
    }

    private int number(String school) {
        return schools.find(school)
                .orElseThrow(() -> new AccessRefused(Code.NO_SUCH_SCHOOL, school))
                .schoolId();
    }
}

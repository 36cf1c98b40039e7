package school.quality.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import school.quality.jobs.store.access.Account;

/**
 * Who has signed in. What they may do is looked up anew with every request, so that a role that was taken away is gone at
 * once.
 *
 * @param hash of the password they signed in with; null where somebody else vouches for them
 * @param oneTime another password has to be chosen before anything else
 */
public record SignedIn(
        int accountId, String login, String name, @Nullable String hash, boolean oneTime, boolean active)
        implements UserDetails {

    static SignedIn of(Account account) {
        return new SignedIn(
                account.accountId(),
                account.login(),
                account.name(),
                account.password(),
                account.oneTime(),
                account.active());
    }

    /** Somebody for whom a directory or a provider vouches: the program's own password does not concern them. */
    static SignedIn elsewhere(Account account) {
        return new SignedIn(account.accountId(), account.login(), account.name(), null, false, account.active());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn somebody && somebody.accountId == accountId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId);
    }

    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}

package school.quality.jobs.store.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param login in small letters
 * @param name as people call them
 * @param password hash with its method; null where a directory or a provider of identities says who it is
 * @param oneTime the password has to be changed before anything else
 * @param active false once they left
 */
public record Account(
        int accountId, String login, String name, @Nullable String password, boolean oneTime, boolean active) {

    /** Without the hash: a log must not learn it. */
    @Override
    public String toString() {
        return "Account[" + accountId + "]";
    }
}

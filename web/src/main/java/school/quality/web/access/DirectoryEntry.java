package school.quality.web.access;

import java.util.Collection;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.ldap.userdetails.UserDetailsContextMapper;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Account;

/** Whose account somebody of the directory has: the one with the same login. */
record DirectoryEntry(AccessDesk desk) implements UserDetailsContextMapper {

    @Override
    public UserDetails mapUserFromContext(
            DirContextOperations entry, String login, Collection<? extends GrantedAuthority> authorities) {
        return desk.account(login)
                .filter(Account::active)
                .map(SignedIn::elsewhere)
                .orElseThrow(NotInvited::new);
    }

    @Override
    public void mapUserToContext(UserDetails user, DirContextAdapter entry) {
        throw new UnsupportedOperationException("the directory is read only");
    }
}

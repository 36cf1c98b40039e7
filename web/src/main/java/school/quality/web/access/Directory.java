package school.quality.web.access;

import java.util.Collection;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.authentication.LdapAuthenticationProvider;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.security.ldap.userdetails.UserDetailsContextMapper;
import school.quality.jobs.desk.AccessDesk;

/** A directory of the school (LDAP) that knows who somebody is; what they may do stays in the program's own accounts. */
final class Directory implements UserDetailsContextMapper {

    private final AccessDesk desk;

    private Directory(AccessDesk desk) {
        this.desk = desk;
    }

    /** Empty where the settings name no directory. */
    static Optional<AuthenticationProvider> of(Environment settings, AccessDesk desk) {
        return Optional.ofNullable(settings.getProperty("access.ldap.url"))
                .filter(url -> !url.isBlank())
                .map(url -> provider(url, settings, desk));
    }

    private static AuthenticationProvider provider(String url, Environment settings, AccessDesk desk) {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(url);
        String reader = settings.getProperty("access.ldap.reader", "");
        if (reader.isBlank()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(reader);
            source.setPassword(settings.getProperty("access.ldap.reader-password", ""));
        }
        source.afterPropertiesSet();
        BindAuthenticator bind = new BindAuthenticator(source);
        bind.setUserSearch(new FilterBasedLdapUserSearch(
                settings.getProperty("access.ldap.people", ""),
                settings.getProperty("access.ldap.filter", "(uid={0})"),
                source));
        LdapAuthenticationProvider provider = new LdapAuthenticationProvider(bind);
        provider.setUserDetailsContextMapper(new Directory(desk));
        return provider;
    }

    @Override
    public UserDetails mapUserFromContext(
            DirContextOperations entry, String login, Collection<? extends GrantedAuthority> authorities) {
        return desk.account(login)
                .filter(account -> account.active())
                .map(SignedIn::of)
                .orElseThrow(() -> new DisabledException("known to the directory only"));
    }

    @Override
    public void mapUserToContext(UserDetails user, DirContextAdapter entry) {
        throw new UnsupportedOperationException("the directory is read only");
    }
}

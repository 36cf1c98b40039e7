package school.quality.web.access;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.authentication.LdapAuthenticationProvider;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.settings.SettingsFile;

/** A directory of the school (LDAP) that knows who somebody is; what they may do stays in the program's own accounts. */
record Directory(AuthenticationProvider people) implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Empty where the settings name no directory. */
    static Optional<AuthenticationProvider> of(SettingsFile settings, AccessDesk desk) {
        return settings.text("access.ldap.url")
                .map(url -> new Directory(people(source(url, settings), settings, desk)));
    }

    private static AuthenticationProvider people(
            DefaultSpringSecurityContextSource source, SettingsFile settings, AccessDesk desk) {
        BindAuthenticator bind = new BindAuthenticator(source);
        bind.setUserSearch(new FilterBasedLdapUserSearch(
                settings.text("access.ldap.people", ""), settings.text("access.ldap.filter", "(uid={0})"), source));
        LdapAuthenticationProvider provider = new LdapAuthenticationProvider(bind);
        provider.setUserDetailsContextMapper(new DirectoryEntry(desk));
        return provider;
    }

    private static DefaultSpringSecurityContextSource source(String url, SettingsFile settings) {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(url);
        source.setBaseEnvironmentProperties(Map.of(
                "com.sun.jndi.ldap.connect.timeout", Long.toString(PATIENCE.toMillis()),
                "com.sun.jndi.ldap.read.timeout", Long.toString(PATIENCE.toMillis())));
        boolean encrypts = settings.mark("access.ldap.start-tls", false);
        if (encrypts) {
            source.setPooled(false);
            source.setAuthenticationStrategy(startTls());
        }
        source.setUserDn(settings.text("access.ldap.reader", ""));
        source.setPassword(settings.text("access.ldap.reader-password", ""));
        source.afterPropertiesSet();
        if (encrypts) {
            // else whoever has no name would be spoken to in the clear
            source.setAnonymousReadOnly(false);
        }
        return source;
    }

    private static DefaultTlsDirContextAuthenticationStrategy startTls() {
        try {
            DefaultTlsDirContextAuthenticationStrategy strategy = new DefaultTlsDirContextAuthenticationStrategy();
            strategy.setSslSocketFactory(SSLContext.getDefault().getSocketFactory());
            return strategy;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A directory that is down, or set up wrongly, is told from a wrong password: nobody is to change theirs for it. */
    @Override
    public @Nullable Authentication authenticate(Authentication claimed) {
        try {
            return people.authenticate(claimed);
        } catch (InternalAuthenticationServiceException | IncorrectResultSizeDataAccessException failed) {
            LOG.warn("the directory (access.ldap) did not say who somebody is: {}", failed.getMessage());
            throw new AuthenticationServiceException("the directory did not answer");
        }
    }

    @Override
    public boolean supports(Class<?> claimed) {
        return people.supports(claimed);
    }
}

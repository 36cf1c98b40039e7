package school.quality.web.access;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import school.quality.jobs.desk.AccessDesk;

/** The accounts that the program keeps itself. */
record OwnAccounts(AccessDesk desk) implements UserDetailsService {

    @Override
    public UserDetails loadUserByUsername(String login) {
        return desk.account(login)
                .filter(account -> account.password() != null)
                .map(SignedIn::of)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}

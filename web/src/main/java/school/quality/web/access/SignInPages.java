package school.quality.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.Account;
import school.quality.web.access.EntryFor.Guest;

/** Signing in, and choosing a password of one's own. */
@Controller
final class SignInPages {

    /** Long is better than contrived; the longest keeps the hash from being made to work for minutes. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 200;

    private final AccessDesk desk;
    private final ObjectProvider<Identities> identities;
    private final ObjectProvider<ClientRegistrationRepository> registrations;

    SignInPages(
            AccessDesk desk,
            ObjectProvider<Identities> identities,
            ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
        this.desk = desk;
        this.identities = identities;
    }

    @GetMapping("/sign-in")
    @EntryFor(Guest.EVERYBODY)
    String signIn(@RequestParam(defaultValue = "") String out, HttpServletRequest request, Model model) {
        model.addAttribute(
                "identities",
                identities.stream().flatMap(of -> of.all().stream()).toList());
        exit(out, request).ifPresent(exit -> model.addAttribute("exit", exit));
        return "access/sign-in";
    }

    @GetMapping("/password")
    @EntryFor(Guest.SIGNED_IN)
    String password() {
        return "access/password";
    }

    @PostMapping("/password")
    @EntryFor(Guest.SIGNED_IN)
    String change(
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account =
                Gate.signedIn().flatMap(who -> desk.account(who.accountId())).orElseThrow();
        String wrong = wrong(account, old, fresh, again);
        if (wrong != null) {
            model.addAttribute("wrong", wrong);
            return "access/password";
        }
        desk.changePassword(account.accountId(), Passwords.hash(fresh), false);
        stay(desk.account(account.accountId()).orElseThrow(), request, response);
        return "redirect:/";
    }

    private @Nullable String wrong(Account account, String old, String fresh, String again) {
        if (account.password() == null || !Passwords.agree(old, account.password())) {
            return "access.old-wrong";
        }
        if (fresh.length() < SHORTEST || fresh.length() > LONGEST) {
            return "access.too-short";
        }
        if (fresh.equals(old) || fresh.equalsIgnoreCase(account.login())) {
            return "access.too-alike";
        }
        return fresh.equals(again) ? null : "access.not-again";
    }

    private static void stay(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(account), null, List.of()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Where whoever came through a provider signs out there, too. */
    private Optional<String> exit(String provider, HttpServletRequest request) {
        String back = ServletUriComponentsBuilder.fromContextPath(request)
                .path(ToTheDoor.DOOR)
                .toUriString();
        return registrations.stream()
                .filter(all -> !provider.isEmpty())
                .flatMap(all -> Optional.ofNullable(all.findByRegistrationId(provider)).stream())
                .flatMap(known -> Identities.exit(known, back).stream())
                .findFirst();
    }
}

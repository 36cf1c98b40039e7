package school.quality.web.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.quality.jobs.desk.AccessRefused;
import school.quality.jobs.desk.TokenDesk;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.jobs.store.access.Token;
import school.quality.jobs.store.access.TokenScope;
import school.quality.web.access.EntryTo;
import school.quality.web.access.OneTime;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;

/** Tokens by which other programs ask in the name of the director. */
@Controller
final class TokenPages {

    private static final int LENGTH = 40;

    private final TokenDesk desk;
    private final RowSecurity rows;

    TokenPages(TokenDesk desk, RowSecurity rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /**
     * The page.
     *
     * @param fresh a token that was given just now; shown once
     * @param refusal why none was given; null if nothing was refused
     */
    record TokensPage(
            List<Token> tokens,
            List<TokenScope> scopes,
            @Nullable String fresh,
            @Nullable String refusal) {}

    @GetMapping("/schools/{school}/people/tokens")
    @EntryTo(value = Room.PEOPLE, only = Role.DIRECTOR)
    String tokens(Viewer viewer, Model model) {
        return show(viewer, model, null, null);
    }

    @PostMapping("/schools/{school}/people/tokens")
    @EntryTo(value = Room.PEOPLE, only = Role.DIRECTOR)
    String give(
            Viewer viewer,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable Set<TokenScope> scopes,
            @RequestParam(defaultValue = "90") int days,
            Model model) {
        String text = "vsoko_" + OneTime.letters(LENGTH);
        Set<TokenScope> wanted = EnumSet.noneOf(TokenScope.class);
        wanted.addAll(scopes == null ? Set.of() : scopes);
        try {
            rows.asProgram(() -> {
                desk.give(viewer.accountId(), viewer.school(), title, text, wanted, days);
                return text;
            });
            return show(viewer, model, text, null);
        } catch (AccessRefused refused) {
            return show(viewer, model, null, refused.sentence(viewer.language()));
        }
    }

    @PostMapping("/schools/{school}/people/tokens/{token}/withdrawal")
    @EntryTo(value = Room.PEOPLE, only = Role.DIRECTOR)
    String withdraw(Viewer viewer, @PathVariable int token) {
        rows.asProgram(() -> {
            desk.withdraw(token, viewer.school(), viewer.login());
            return token;
        });
        return "redirect:/schools/{school}/people/tokens";
    }

    private String show(Viewer viewer, Model model, @Nullable String fresh, @Nullable String refusal) {
        List<Token> tokens = rows.asProgram(() -> desk.of(viewer.school()));
        model.addAttribute("page", new TokensPage(tokens, Arrays.asList(TokenScope.values()), fresh, refusal));
        return "people/tokens";
    }
}

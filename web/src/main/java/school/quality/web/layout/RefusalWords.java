package school.quality.web.layout;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import school.quality.jobs.desk.Refusal;

/** Says on a page why a desk did not do something: in the desk's words, or in own ones where those name commands to type. */
public final class RefusalWords {

    private final MessageSource sentences;

    RefusalWords(MessageSource sentences) {
        this.sentences = sentences;
    }

    public String of(Refusal refusal, Locale language) {
        String key = "refused." + refusal.getClass().getSimpleName().replace("Refused", "") + "." + refusal.code();
        String detail = refusal.detail();
        String own = Objects.requireNonNull(sentences.getMessage(key, new Object[] {detail}, "", language));
        return own.isEmpty() ? refusal.sentence(language) : own;
    }
}

package school.quality.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import school.quality.jobs.desk.Refusal;

/** What a desk did not do, on a page of its own where a room has no better place for the sentence. */
@ControllerAdvice
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final RefusalWords words;

    Refusals(RefusalWords words) {
        this.words = words;
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale language) {
        if (refusal.isUnexpected()) {
            LOG.error("a desk failed at {}", request.getServletPath(), refusal);
        }
        HttpStatusCode status = refusal.isUnexpected() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.CONFLICT;
        ModelAndView page = new ModelAndView("layout/refusal", status);
        page.addObject("sentence", words.of(refusal, language));
        return page;
    }
}

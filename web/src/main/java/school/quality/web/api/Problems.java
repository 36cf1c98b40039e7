package school.quality.web.api;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import school.quality.jobs.desk.Refusal;

/** What goes wrong, as {@code application/problem+json}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice("school.quality.web.api")
final class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal, Locale language) {
        HttpStatus status = refusal.isUnexpected() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.CONFLICT;
        if (refusal.isUnexpected()) {
            logger.error("a desk failed", refusal);
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.sentence(language));
        problem.setProperty("code", refusal.code().toString());
        return problem;
    }
}

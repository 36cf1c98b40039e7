package school.quality.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Calls of programs that reach no handler: unknown addresses, methods and contents, and files that are too large. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
final class UnknownCalls {

    private static final String OF_PROGRAMS = "/api/";

    /** What people ask for is told by the pages. */
    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        MaxUploadSizeExceededException.class
    })
    ResponseEntity<ProblemDetail> told(Exception unknown, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(OF_PROGRAMS) || !(unknown instanceof ErrorResponse told)) {
            throw unknown;
        }
        return ResponseEntity.status(told.getStatusCode())
                .headers(told.getHeaders())
                .body(told.getBody());
    }
}

package org.hito.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Every failure of every controller, and every path that has none, ends here. */
@ControllerAdvice
class ProblemAdvice {

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Throwable.class)
    @Nullable
    ModelAndView refuse(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answers.answer(failure, request, response);
    }
}

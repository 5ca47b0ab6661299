package org.hito.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what filters and the container refuse before any controller is reached. */
@Controller
class ErrorPages implements ErrorController {

    private final ProblemAnswers answers;

    ErrorPages(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean askedForItself = request.getDispatcherType() != DispatcherType.ERROR;
        return answers.answerKept(
                askedForItself || !(status instanceof Integer) ? 404 : (Integer) status,
                failure instanceof Throwable thrown ? thrown : null,
                request,
                response);
    }
}

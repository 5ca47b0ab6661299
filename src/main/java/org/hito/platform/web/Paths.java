package org.hito.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path that was asked for, also while its error is being answered. */
final class Paths {

    private Paths() {}

    static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.substring(Math.min(request.getContextPath().length(), path.length()));
    }
}

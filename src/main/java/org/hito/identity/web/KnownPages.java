package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Paths that a controller answers, whatever the method. Only those ask a stranger to sign in: every other path is 404 to
 * everybody, so that nothing is learned from a redirect.
 */
@Component
class KnownPages implements RequestMatcher {

    private final RequestMappingHandlerMapping controllers;

    KnownPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.controllers = controllers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = controllers.getHandler(request);
            return found != null
                    && found.getHandler() instanceof HandlerMethod handler
                    && !ErrorController.class.isAssignableFrom(handler.getBeanType());
        } catch (Exception e) {
            // The path is mapped and something else about the request does not fit: the method, a media type, a
            // parameter.
            return e instanceof ErrorResponse || e instanceof ErrorResponseException;
        }
    }
}

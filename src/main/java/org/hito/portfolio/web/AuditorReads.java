package org.hito.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hito.platform.Actor;
import org.hito.platform.CurrentActor;
import org.hito.portfolio.ReadingTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts on record what an auditor reads, once a page: what a page fetches for itself, and one's own affairs, are no reads. */
@Component
class AuditorReads implements HandlerInterceptor, WebMvcConfigurer {

    private static final List<String> PATHS = List.of(
            "/initiatives/**",
            "/rounds/**",
            "/bodies/**",
            "/decisions/**",
            "/conditions/**",
            "/opinions/**",
            "/documents/**",
            "/search",
            "/audit/**",
            "/api/audit/**",
            "/api/search",
            "/api/initiatives/**",
            "/api/rounds/**",
            "/api/bodies/**",
            "/api/decisions/**",
            "/api/conditions/**",
            "/api/opinions/**",
            "/api/documents/**");

    private final ReadingTrail reading;
    private final CurrentActor currentActor;

    AuditorReads(@Lazy ReadingTrail reading, @Lazy CurrentActor currentActor) {
        this.reading = reading;
        this.currentActor = currentActor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PATHS);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        boolean page = "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null;
        if (page
                && handler instanceof HandlerMethod
                && response.getStatus() < 300
                && currentActor.get().kind() == Actor.Kind.PERSON) {
            String query = request.getQueryString();
            reading.read(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }
}

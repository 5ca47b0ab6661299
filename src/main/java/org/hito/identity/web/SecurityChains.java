package org.hito.identity.web;

import org.hito.identity.People;
import org.hito.identity.Tokens;
import org.hito.platform.NotFound;
import org.hito.platform.web.ProblemAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/**
 * The doors of the application, first match first: what needs nobody, the API by token, the pages by session. A chain
 * decides whether somebody is signed in; what that person may do is decided behind it.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] OPEN = {
        "/assets/**",
        "/favicon.ico",
        "/actuator/health",
        "/actuator/health/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/api-docs"
    };

    /** There is no other way in: names and passwords are read by the sign-in page and by {@code POST /api/tokens}. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new ProviderNotFoundException("People sign in by page or token");
        };
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** In a cookie, so that showing a form to a stranger costs no session. */
    @Bean
    CsrfTokenRepository csrfTokenRepository() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Bean
    @Order(0)
    SecurityFilterChain apiPage(HttpSecurity http) {
        return stateless(http.securityMatcher("/swagger-ui/**"))
                .headers(SecurityHeaders::writeForApiPage)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain openToAll(HttpSecurity http) {
        return stateless(http.securityMatcher(OPEN))
                .headers(SecurityHeaders::write)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens, KnownPages known, ProblemAnswers answers) {
        return stateless(http.securityMatcher("/api", "/api/**"))
                .headers(SecurityHeaders::write)
                .addFilterBefore(new BearerTokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                org.springframework.http.HttpMethod.POST,
                                "/api/tokens",
                                "/api/first-administrator",
                                "/api/new-password")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, refusal) -> {
                            if (!known.matches(request)) {
                                answers.send(new NotFound("problem.not-found"), request, response);
                                return;
                            }
                            response.setHeader("WWW-Authenticate", "Bearer realm=\"hito\"");
                            answers.send(refusal, request, response);
                        })
                        .accessDeniedHandler((request, response, refusal) -> answers.send(refusal, request, response)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            People people,
            KnownPages known,
            ProblemAnswers answers,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens) {
        XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();
        // Read at once, not when the page draws its form: by then the headers may be on their way.
        masked.setCsrfRequestAttributeName(null);
        return http.headers(SecurityHeaders::write)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(masked)
                        .requireCsrfProtectionMatcher(new AndRequestMatcher(CsrfFilter.DEFAULT_CSRF_MATCHER, known)))
                .addFilterBefore(new FreshPersonFilter(people), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/sign-in", "/sign-in/demo", "/first-administrator", "/new-password", "/error")
                        .permitAll()
                        .anyRequest()
                        .access((person, asked) -> new AuthorizationDecision(
                                person.get() instanceof PersonAuthentication || !known.matches(asked.getRequest()))))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new SignInEntryPoint(answers))
                        .accessDeniedHandler((request, response, refusal) -> answers.send(refusal, request, response)))
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}

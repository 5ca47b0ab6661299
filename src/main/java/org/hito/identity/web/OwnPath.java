package org.hito.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a path of this application, never another place. */
final class OwnPath {

    static final String HOME = "/";

    private OwnPath() {}

    /** The page that was asked for, with its query. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The path itself if it is one of ours, otherwise the start page. */
    static String checked(@Nullable String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.indexOf('\\') >= 0) {
            return HOME;
        }
        try {
            URI uri = new URI(path);
            boolean own = uri.getScheme() == null && uri.getRawAuthority() == null && !path.startsWith("/sign-");
            return own ? uri.toASCIIString() : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}

package org.conferral.web.platform.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.web.platform.LocalAddress;

/** {@code ?lang=fr} at any address: remembers the language and goes back to the address without it. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String tag = request.getMethod().equals("GET") ? Objects.toString(request.getParameter(Language.NAME), "") : "";
        if (Language.offered(tag).findAny().isPresent()) {
            response.addCookie(Language.cookie(tag, request.isSecure()));
            response.sendRedirect(LocalAddress.path(request) + query(request));
            return;
        }
        chain.doFilter(request, response);
    }

    private static String query(HttpServletRequest request) {
        Stream<String> rest = Language.without(Objects.toString(request.getQueryString(), ""));
        String query = rest.collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}

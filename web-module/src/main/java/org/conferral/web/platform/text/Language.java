package org.conferral.web.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.web.platform.Audience;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.Screen;
import org.jspecify.annotations.Nullable;

/** The reader's language: the one chosen (a cookie), else the browser's, else English. */
@Named
@RequestScoped
public class Language {
    /** Both the cookie's name and the request parameter's that sets it. */
    public static final String NAME = "lang";

    private static final String CHOSEN = Language.class.getName();

    static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Inject
    HttpServletRequest request;

    private @Nullable Locale locale;

    /** Every text asks for it. */
    public Locale getLocale() {
        Locale known = locale;
        if (known == null) {
            known = chosen().or(this::preferred).orElse(Locale.ENGLISH);
            locale = known;
        }
        return known;
    }

    /** As HTML wants it: {@code en} or {@code fr}. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    /** As it is kept of people: {@code EN} or {@code FR}. */
    public String getCode() {
        return getTag().toUpperCase(Locale.ROOT);
    }

    /** The other language's tag. */
    public String getOther() {
        return getTag().equals("fr") ? "en" : "fr";
    }

    /** The present address with the other language asked for; of a failure, the first page, or where it is tried again. */
    public String getSwitchLink() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            String page =
                    switch (Audience.of(failed.toString(), request.getUserPrincipal() != null)) {
                        case MYPASS -> Screen.MYPASS.path();
                        case PUBLIC -> LocalAddress.again(request);
                        case STAFF -> "/";
                    };
            return page + (page.contains("?") ? "&" : "?") + NAME + "=" + getOther();
        }
        // a page that a form was answered with stands at the form's address, which cannot be asked for
        boolean answers = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null
                && request.getMethod().equals("POST");
        return (answers ? request.getRequestURI() : "") + "?" + query();
    }

    private String query() {
        return Stream.concat(without(originalQuery()), Stream.of(NAME + "=" + getOther()))
                .collect(Collectors.joining("&"));
    }

    private String originalQuery() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return Objects.toString(query, "");
    }

    /** The query's parameters but the one that chooses a language. */
    static Stream<String> without(String query) {
        return Stream.of(query.split("&")).filter(part -> !part.isBlank() && !part.startsWith(NAME + "="));
    }

    /** Reads this language from now on, if it is one that is offered. */
    public void choose(String tag, HttpServletResponse response) {
        if (offered(tag).findAny().isPresent()) {
            request.setAttribute(CHOSEN, tag);
            locale = null;
            response.addCookie(cookie(tag, request.isSecure()));
        }
    }

    static Cookie cookie(String tag, boolean secure) {
        Cookie cookie = new Cookie(Language.NAME, tag);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }

    private Optional<Locale> chosen() {
        Stream<String> before = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue);
        return Stream.concat(Stream.ofNullable(request.getAttribute(CHOSEN)).map(Object::toString), before)
                .flatMap(Language::offered)
                .findFirst();
    }

    private Optional<Locale> preferred() {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(Language::offered)
                .findFirst();
    }

    static Stream<Locale> offered(String tag) {
        return OFFERED.stream().filter(locale -> locale.getLanguage().equals(tag));
    }
}

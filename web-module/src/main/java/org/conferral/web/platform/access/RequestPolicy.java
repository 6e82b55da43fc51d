package org.conferral.web.platform.access;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.platform.entity.Environment;
import org.conferral.web.platform.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * Which requests can be none of our pages' (web.platform R16): of methods that nothing here has, of another site's pages,
 * for another host, with parameters in the address that only a form sends, or with what no form is.
 */
final class RequestPolicy {
    static final String SETTING = "CONFERRAL_BASE_URL";

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+\\](:[0-9]{1,5})?");
    private static final Pattern FORM =
            Pattern.compile("(?i)application/x-www-form-urlencoded *(; *charset=\"?utf-8\"?)? *|multipart/form-data *;"
                    + " *boundary=\"?[!-~]{1,200}");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    /** With these in an address a page would do what only a form may ask for, or look for what nobody keeps here. */
    private static final List<String> OF_FORMS = List.of("jakarta.faces.", "javax.faces.", "primefaces.");

    private static final Set<String> OF_NOBODY = Set.of("jftfdi", "jffi", "jfwid", "cid");

    private final @Nullable String host;

    private RequestPolicy(@Nullable String host) {
        this.host = host;
    }

    /** Of this server: where {@code CONFERRAL_BASE_URL} says the address by which people reach it, only that one is. */
    static RequestPolicy of(Environment environment) {
        return environment
                .text(SETTING)
                .map(address -> new RequestPolicy(authority(address)))
                .orElseGet(() -> new RequestPolicy(null));
    }

    /** The status with which to refuse the request; none when it may go on. */
    OptionalInt refusal(RequestHead head) {
        if (!isForUs(head.host())) {
            return OptionalInt.of(SC_BAD_REQUEST);
        }
        if (!has(head.path(), head.method())) {
            return OptionalInt.of(SC_METHOD_NOT_ALLOWED);
        }
        if (!isForm(head) || head.parameters().stream().anyMatch(RequestPolicy::isNeverInAddress)) {
            return OptionalInt.of(SC_BAD_REQUEST);
        }
        return head.reads() || isOfOwnPage(head) ? OptionalInt.empty() : OptionalInt.of(SC_FORBIDDEN);
    }

    /** Who reads sends nothing; else it is a form as browsers send it. */
    private static boolean isForm(RequestHead head) {
        return head.reads()
                ? !head.body() && !head.script() && !head.type().startsWith("multipart")
                : head.type().isEmpty() || FORM.matcher(head.type()).matches();
    }

    private boolean isForUs(String asked) {
        return host == null
                ? HOST.matcher(asked).matches()
                : asked.toLowerCase(Locale.ROOT).equals(host);
    }

    /** The methods that an address has. */
    static List<String> methods(String path) {
        boolean onlyRead = Resources.isResource(path)
                || Endpoint.at(path)
                        .map(Endpoint::kind)
                        .filter(Endpoint.Kind::onlyReads)
                        .isPresent();
        return onlyRead ? List.of("GET", "HEAD") : List.of("GET", "HEAD", "POST");
    }

    private static boolean has(String path, String method) {
        return methods(path).contains(method);
    }

    static boolean isNeverInAddress(String parameter) {
        return OF_NOBODY.contains(parameter) || OF_FORMS.stream().anyMatch(parameter::startsWith);
    }

    /** Browsers say of which page a form is; whoever says nothing is none, and has no session of a person's to use. */
    private static boolean isOfOwnPage(RequestHead head) {
        if (!head.site().isEmpty()) {
            return OWN_PAGES.contains(head.site());
        }
        return Stream.of(head.origin(), head.referrer())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .map(said -> authority(said).equals(head.host().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** The host, and the port where it is not the usual one, as browsers name it; blank where there is none. */
    private static String authority(String address) {
        try {
            URI uri = URI.create(address);
            String authority =
                    uri.getRawAuthority() == null ? "" : uri.getRawAuthority().toLowerCase(Locale.ROOT);
            return authority.replaceFirst("https".equals(uri.getScheme()) ? ":443$" : ":80$", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

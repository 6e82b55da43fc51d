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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.platform.entity.Environment;
import org.conferral.web.platform.Endpoint;

/**
 * Which requests can be none of our pages' (web.platform R16): of methods that nothing here has, of another site's pages,
 * for another host, with parameters in the address that only a form sends, or with what no form is. Where an OpenID
 * Connect provider signs people in, also those with a token (people R6.8): the server would let in whom the provider gave
 * one for whatever other use.
 */
final class RequestPolicy {
    static final String SETTING = "CONFERRAL_BASE_URL";
    private static final String FOR_THE_PUBLIC = "CONFERRAL_PUBLIC_URL";

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+\\](:[0-9]{1,5})?");
    private static final Pattern FORM =
            Pattern.compile("(?i)application/x-www-form-urlencoded *(; *charset=\"?utf-8\"?)? *|multipart/form-data *;"
                    + " *boundary=\"?[!-~]{1,200}");
    private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)$");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    /** With these in an address a page would do what only a form may ask for, or look for what nobody keeps here. */
    private static final List<String> OF_FORMS = List.of("jakarta.faces.", "javax.faces.", "primefaces.");

    private static final Set<String> OF_NOBODY = Set.of("jftfdi", "jffi", "jfwid", "cid");

    /** By which this server is reached; by any when there is none. */
    private final Set<String> hosts;

    private final boolean provider;

    private RequestPolicy(Set<String> hosts, boolean provider) {
        this.hosts = Set.copyOf(hosts);
        this.provider = provider;
    }

    /**
     * Of this server: where {@code CONFERRAL_BASE_URL} says the address by which people reach it, only that one is, and
     * the public's, {@code CONFERRAL_PUBLIC_URL}.
     *
     * @throws IllegalArgumentException in words for an administrator, when one of them is no address
     */
    static RequestPolicy of(Environment environment) {
        return new RequestPolicy(hosts(environment), Provider.isTheWay(environment));
    }

    private static Set<String> hosts(Environment environment) {
        return environment.text(SETTING).isEmpty()
                ? Set.of()
                : Stream.of(SETTING, FOR_THE_PUBLIC)
                        .flatMap(setting -> environment.text(setting).map(address -> host(setting, address)).stream())
                        .collect(Collectors.toSet());
    }

    private static String host(String setting, String address) {
        String host = authority(address);
        if (host.isEmpty()) {
            throw new IllegalArgumentException(setting + "=" + address
                    + " is not understood: it takes an address such as https://conferral.example.");
        }
        return host;
    }

    /** The status with which to refuse the request; none when it may go on. */
    OptionalInt refusal(RequestHead head) {
        if (!isForUs(head.host()) || (provider && head.token())) {
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
        return hosts.isEmpty() ? HOST.matcher(asked).matches() : hosts.contains(withoutUsualPort(asked));
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
    private boolean isOfOwnPage(RequestHead head) {
        if (!head.site().isEmpty()) {
            return OWN_PAGES.contains(head.site());
        }
        return Stream.of(head.origin(), head.referrer())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .map(RequestPolicy::authority)
                .map(page -> page.equals(withoutUsualPort(head.host())) || hosts.contains(page))
                .orElse(true);
    }

    /** The host, and the port where it is not the usual one, as browsers name it; blank where there is none. */
    private static String authority(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getRawAuthority() == null ? "" : withoutUsualPort(uri.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** As browsers name a host; a balancer may add the port of its own scheme. */
    private static String withoutUsualPort(String host) {
        return USUAL_PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}

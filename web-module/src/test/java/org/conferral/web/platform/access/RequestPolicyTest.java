package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.conferral.platform.entity.Environment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPolicyTest {
    private static final RequestPolicy ANYWHERE = RequestPolicy.of(new Environment(Map.of()));

    // web.platform R16
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /run/list, 0",
        "HEAD, /run/list, 0",
        "POST, /run/list, 0",
        "PUT, /run/list, 405",
        "DELETE, /run/list, 405",
        "OPTIONS, /, 405",
        "TRACE, /, 405",
        "get, /, 405",
        "POST, /static/conferral.css, 405",
        "PUT, /static/conferral.css, 405",
        "POST, /jakarta.faces.resource/x.js, 405",
        "POST, /run/export/list, 405",
        "POST, /api/run/1/progress, 405",
        "GET, /run/export/list, 0",
        "POST, /sign-out, 0",
        "PROPFIND, /nowhere, 405"
    })
    void addressHasItsMethodsOnly(String method, String path, int refusal) {
        assertEquals(refusal, status(ANYWHERE.refusal(head(method, path, "here:8080", "", "", ""))));
    }

    // web.platform R16
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "'', '', '', 0",
        "same-origin, http://elsewhere, '', 0",
        "none, '', '', 0",
        "same-site, http://here:8080, '', 403",
        "cross-site, http://here:8080, '', 403",
        "'', http://here:8080, '', 0",
        "'', http://HERE:8080, '', 0",
        "'', http://here, '', 403",
        "'', http://elsewhere:8080, http://here:8080/, 403",
        "'', null, '', 403",
        "'', '', http://here:8080/run/list?id=1, 0",
        "'', '', http://elsewhere/here:8080, 403",
        "'', '', '::', 403"
    })
    void formIsOfOurOwnPages(String site, String origin, String referrer, int refusal) {
        assertEquals(refusal, status(ANYWHERE.refusal(head("POST", "/run/list", "here:8080", site, origin, referrer))));
        assertEquals(0, status(ANYWHERE.refusal(head("GET", "/run/list", "here:8080", site, origin, referrer))));
    }

    // web.platform R16
    @ParameterizedTest
    @CsvSource({
        "'', here:8080, 0",
        "'', [::1]:8080, 0",
        "'', here/there, 400",
        "'', '', 400",
        "https://conferral.example, conferral.example, 0",
        "https://conferral.example:443, Conferral.Example, 0",
        "https://conferral.example, conferral.example:8443, 400",
        "https://conferral.example, elsewhere.example, 400",
        "https://conferral.example, conferral.example:443, 0",
        "https://conferral.example, verify.example, 0",
        "http://conferral.example:8080/, conferral.example:8080, 0"
    })
    void hostIsTheOneThatIsSet(String setting, String host, int refusal) {
        RequestPolicy policy = RequestPolicy.of(new Environment(
                Map.of("CONFERRAL_BASE_URL", setting, "CONFERRAL_PUBLIC_URL", "https://verify.example/credentials")));
        assertEquals(refusal, status(policy.refusal(head("GET", "/", host, "", "", ""))));
    }

    // web.platform R16
    @Test
    void settingThatIsNoAddressIsRefusedAtTheStart() {
        Environment environment = new Environment(Map.of("CONFERRAL_BASE_URL", "conferral.example"));
        assertThrows(IllegalArgumentException.class, () -> RequestPolicy.of(environment));
    }

    // web.platform R16
    @Test
    void formIsOfOurOwnPagesByTheAddressThatIsSetToo() {
        RequestPolicy policy =
                RequestPolicy.of(new Environment(Map.of("CONFERRAL_BASE_URL", "https://conferral.example")));
        assertEquals(
                0,
                status(policy.refusal(
                        head("POST", "/run/list", "conferral.example:443", "", "https://conferral.example", ""))));
        assertEquals(
                403,
                status(policy.refusal(head("POST", "/run/list", "conferral.example", "", "https://elsewhere", ""))));
    }

    // web.platform R16
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jftfdi=",
                "id=1&cid=",
                "jakarta.faces.ViewState=1:2",
                "jakarta%2Efaces.ViewState=1:2",
                "primefaces.nonce=x",
                "javax.faces.partial.ajax=true"
            })
    void whatOnlyAFormSendsStandsInNoAddress(String query) {
        RequestHead head = new RequestHead(
                "GET", "/run/list", false, "", false, false, "here", "", "", "", RequestHead.names(query));
        assertEquals(400, status(ANYWHERE.refusal(head)));
    }

    // web.platform R16
    @ParameterizedTest
    @CsvSource({
        "GET, true, '', 400",
        "HEAD, false, multipart/form-data; boundary=, 400",
        "POST, true, '', 0",
        "POST, true, application/x-www-form-urlencoded, 0",
        "POST, true, application/x-www-form-urlencoded;charset=UTF-8, 0",
        "POST, true, application/x-www-form-urlencoded; charset=no, 400",
        "POST, true, multipart/form-data, 400",
        "POST, true, multipart/form-data; boundary=, 400",
        "POST, true, multipart/form-data; boundary=----WebKitFormBoundary7MA4, 0",
        "POST, true, text/plain, 400",
        "POST, true, application/json, 400"
    })
    void whatIsSentIsAForm(String method, boolean body, String type, int refusal) {
        RequestHead head = new RequestHead(method, "/run/list", body, type, false, false, "here", "", "", "", Set.of());
        assertEquals(refusal, status(ANYWHERE.refusal(head)));
    }

    // web.platform R16
    @Test
    void scriptOfFacesOnlySends() {
        assertEquals(400, status(ANYWHERE.refusal(ofScript("GET"))));
        assertEquals(0, status(ANYWHERE.refusal(ofScript("POST"))));
    }

    // people R6.8
    @ParameterizedTest
    @CsvSource({
        "'', id=1, , false, 0",
        "https://id.example/realms/staff, id=1, , false, 0",
        "https://id.example/realms/staff, id=1, Bearer eyJ, true, 400",
        "https://id.example/realms/staff, id=1, Basic eyJ, true, 400",
        "https://id.example/realms/staff, id=1&access_token=eyJ, , true, 400",
        "https://id.example/realms/staff, access%5Ftoken=eyJ, , true, 400",
        "'', access_token=eyJ, Bearer eyJ, true, 0"
    })
    void whereAProviderSignsPeopleInNoTokenDoes(
            String provider, String query, @Nullable String authorization, boolean token, int refusal) {
        RequestPolicy policy = RequestPolicy.of(new Environment(Map.of("CONFERRAL_OIDC_PROVIDER_URL", provider)));
        for (String path :
                List.of("/run/list", "/people/export/list", "/api/run/1/progress", "/api/verify/x", "/enter")) {
            RequestHead head = RequestHead.of(request(path, query, authorization));
            assertEquals(token, head.token());
            assertEquals(refusal, status(policy.refusal(head)), path);
        }
    }

    private static HttpServletRequest request(String path, String query, @Nullable String authorization) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getServletPath" -> path;
                    case "getQueryString" -> query;
                    case "getContentLengthLong" -> -1L;
                    case "getHeader" -> header((String) arguments[0], authorization);
                    default -> null;
                });
    }

    private static @Nullable String header(String name, @Nullable String authorization) {
        return switch (name) {
            case "Host" -> "here";
            case "Authorization" -> authorization;
            default -> null;
        };
    }

    // web.platform R16
    @Test
    void nobodyIsSignedInByAnotherSite() {
        assertEquals(403, status(ANYWHERE.refusal(head("POST", "/sign-in/check", "here:8080", "cross-site", "", ""))));
    }

    @Test
    void nameThatCannotBeReadIsNone() {
        assertEquals(Set.of("id", ""), RequestHead.names("id=%zz&"));
        assertThrows(IllegalArgumentException.class, () -> RequestHead.names("%zz=1"));
    }

    private static RequestHead head(
            String method, String path, String host, String site, String origin, String referrer) {
        return new RequestHead(method, path, false, "", false, false, host, site, origin, referrer, Set.of("id"));
    }

    private static RequestHead ofScript(String method) {
        return new RequestHead(method, "/", false, "", true, false, "here", "", "", "", Set.of());
    }

    private static int status(OptionalInt refusal) {
        return refusal.orElse(0);
    }
}

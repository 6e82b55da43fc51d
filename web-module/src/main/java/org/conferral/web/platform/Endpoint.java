package org.conferral.web.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.platform.entity.Role;

/**
 * Every address that is no page: its pattern, where {@code {}} stands for one segment, what it is, who may call it.
 * Requests that change something must carry the session's token ({@link org.conferral.web.platform.access.Csrf}), or are
 * permitted by a key that they carry.
 */
public enum Endpoint {
    ENTER("/enter", Kind.ACTION),
    ENTER_PROVIDER("/enter/provider", Kind.ACTION),
    /** For everybody who is signed in, whatever the roles: who has none must get out, too. */
    SIGN_OUT("/sign-out", Kind.ACTION, Endpoint.SIGNED_IN),
    SIGN_IN("/sign-in/check", Kind.KEYED),
    INVITATION("/invitation/accept", Kind.KEYED),
    LOOK_UP("/look-up", Kind.ACTION, Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT),
    /** A file that a page has prepared for its reader; the boundary that writes it asks for the roles. */
    DOWNLOAD("/download/{}", Kind.DOWNLOAD, Role.ACCESS),
    RUN_PROGRESS("/api/run/{}/progress", Kind.POLL, Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN),
    RUN_LIST_EXPORT("/run/export/list", Kind.DOWNLOAD, Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN),
    RUN_EXPORT("/run/export/{}/{}", Kind.DOWNLOAD, Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN),
    RUN_BALANCE("/run/balance/{}", Kind.DOWNLOAD, Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN),
    AWARD_AUDIT_EXPORT(
            "/award/audit/{}",
            Kind.DOWNLOAD,
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.AUDIT),
    DOCUMENT_SAMPLE_FILE(
            "/document/sample.pdf", Kind.DOWNLOAD, Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.AUDIT),
    DOCUMENT_COPY(
            "/document/copy/{}",
            Kind.DOWNLOAD,
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.AUDIT),
    PRINTING_FILE("/printing/file/{}/{}", Kind.DOWNLOAD, Role.MANAGE_ORDERS),
    PRINTING_BALANCE("/printing/balance/{}", Kind.DOWNLOAD, Role.MANAGE_ORDERS, Role.AUDIT),
    PRINTING_ENVELOPE("/printing/envelope/{}/{}", Kind.DOWNLOAD, Role.MANAGE_ORDERS),
    ORDER_WAYBILL("/order/waybill/{}", Kind.DOWNLOAD, Role.MANAGE_ORDERS),
    STUDENT_CODE_LETTER("/student/code-letter", Kind.ACTION, Role.MANAGE_ORDERS),
    DOCUMENT_KEYS("/.well-known/jwks.json", Kind.DOWNLOAD),
    DOCUMENT_KEY("/api/keys/{}", Kind.DOWNLOAD),
    VERIFY_CODE("/[vV]/{}", Kind.DOWNLOAD),
    VERIFY_OFFLINE("/verify/offline", Kind.DOWNLOAD),
    VERIFY_MACHINE("/api/verify/{}", Kind.DOWNLOAD),
    WALLET_COPY("/api/wallet/{}", Kind.DOWNLOAD),
    STATUS_LIST("/api/status/{}", Kind.DOWNLOAD),
    VERIFY_DESCRIPTION("/api/openapi.json", Kind.DOWNLOAD),
    DOCUMENTS_CODE("/documents/code", Kind.KEYED),
    DOCUMENTS_ENTER("/documents/enter", Kind.KEYED),
    DOCUMENTS_LEAVE("/documents/leave", Kind.KEYED),
    DOCUMENTS_FETCH("/documents/fetch", Kind.KEYED),
    DOCUMENTS_LIST("/documents/list", Kind.DOWNLOAD),
    MYPASS_LINK("/mypass/link", Kind.KEYED),
    MYPASS_CHOOSE("/mypass/choose", Kind.KEYED),
    MYPASS_ENTER("/mypass/enter", Kind.KEYED),
    MYPASS_PROVIDER("/mypass/provider", Kind.DOWNLOAD),
    MYPASS_BACK("/mypass/back", Kind.DOWNLOAD),
    MYPASS_LEAVE("/mypass/leave", Kind.KEYED),
    MYPASS_STAY("/mypass/stay", Kind.KEYED),
    MYPASS_SPEAK("/mypass/speak", Kind.KEYED),
    MYPASS_ADD("/mypass/add", Kind.KEYED),
    MYPASS_END("/mypass/end", Kind.KEYED),
    MYPASS_SAVE("/mypass/save", Kind.KEYED),
    MYPASS_SAVE_ADDRESS("/mypass/save-address", Kind.KEYED),
    MYPASS_DROP("/mypass/drop", Kind.KEYED),
    MYPASS_PLACE("/mypass/place", Kind.KEYED),
    MYPASS_PREVIEW("/mypass/preview", Kind.KEYED),
    MYPASS_UPLOAD_WAYBILL("/mypass/upload-waybill", Kind.UPLOAD),
    MYPASS_CANCEL("/mypass/cancel", Kind.KEYED),
    MYPASS_READ("/mypass/read", Kind.KEYED),
    MYPASS_UNREAD("/mypass/unread", Kind.KEYED),
    MYPASS_ORDER_COPY("/mypass/order-copy/{}", Kind.DOWNLOAD),
    MYPASS_LETTERS("/mypass/letters", Kind.KEYED),
    MYPASS_REMOVE("/mypass/remove", Kind.KEYED),
    MYPASS_DATA("/mypass/data", Kind.DOWNLOAD),
    MYPASS_COPY("/mypass/copy/{}", Kind.DOWNLOAD),
    MYPASS_WALLET("/mypass/wallet/{}", Kind.DOWNLOAD),
    AGENT_PROGRESS("/api/agent/progress", Kind.POLL, Role.MANAGE_ORDERS, Role.AUDIT),
    IMPORT_PROGRESS("/api/import/{}/progress", Kind.POLL, Role.ADMIN, Role.AUDIT),
    IMPORT_REJECTED("/intake/rejected/{}/{}", Kind.DOWNLOAD, Role.ADMIN, Role.AUDIT),
    IMPORT_WARNED("/intake/warned/{}", Kind.DOWNLOAD, Role.ADMIN, Role.AUDIT);

    /** How an endpoint is called, which decides what happens without a session. */
    public enum Kind {
        /** By a person's browser as a page would be: sign-in is asked for, and the address kept. */
        DOWNLOAD,
        /** By the form of a page. */
        ACTION,
        /** By the form of a page for whoever has the key, or the password, that is all that permits it: without a session. */
        KEYED,
        /** The same with a file: whose key it is is asked before anything of it is read. */
        UPLOAD,
        /** By a script every few seconds: answers 401, and does not keep an idle session alive. */
        POLL;

        /** Whether it is only ever called to read. */
        public boolean onlyReads() {
            return this == DOWNLOAD || this == POLL;
        }
    }

    private static final String SIGNED_IN = "**";

    private final Pattern pattern;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> roles;

    /** Without roles it is for everybody. */
    Endpoint(String pattern, Kind kind, String... roles) {
        this.pattern = Pattern.compile(pattern.replace("{}", "[^/]+"));
        this.kind = kind;
        this.roles = List.of(roles);
    }

    /** The endpoint at this address. */
    public static Optional<Endpoint> at(String path) {
        return Stream.of(values())
                .filter(endpoint -> endpoint.pattern.matcher(path).matches())
                .findFirst();
    }

    public boolean opensTo(Predicate<String> holds) {
        return isPublic() || roles.contains(SIGNED_IN) || roles.stream().anyMatch(holds);
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }

    public Kind kind() {
        return kind;
    }
}

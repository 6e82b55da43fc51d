package org.conferral.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.boundary.WalletQueries;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.StatedCredential;
import org.conferral.verification.entity.VerificationStatus;
import org.conferral.verification.entity.Verified;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Verify a credential: what was asked stands in the address, the answer on the page. */
@Named
@RequestScoped
public class VerifyView {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LONGEST = 40;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    @Inject
    Enquiries enquiries;

    @Inject
    WalletQueries wallet;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    private String typed = "";
    private String letters = "";
    private String fault = "";
    private @Nullable ProofCode code;
    private @Nullable Verified answer;

    /** Answers what the address asks, if it asks anything. */
    public void open() {
        Object behindSlash = request.getAttribute(CodeServlet.CODE);
        typed = text(behindSlash == null ? request.getParameter("code") : behindSlash);
        letters = text(request.getParameter("name"));
        code = read().orElse(null);
        if (code == null) {
            fault = typed.isBlank() ? "" : texts.get("verify.message.mistyped");
        } else if (request.getParameter("name") != null) {
            ask(code, new NameLetters(letters));
        }
    }

    private Optional<ProofCode> read() {
        try {
            return Optional.of(new ProofCode(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void ask(ProofCode asked, NameLetters of) {
        if (of.isBlank()) {
            fault = texts.get("verify.message.letters");
            return;
        }
        try {
            answer = enquiries.verify(request, asked, of);
        } catch (TooOftenException e) {
            external.setResponseStatus(TOO_MANY_REQUESTS);
            external.setResponseHeader("Retry-After", String.valueOf(e.seconds()));
            fault = texts.of("verify.message.too_often", e.seconds());
        }
    }

    private static String text(@Nullable Object value) {
        String text = Objects.toString(value, "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** What was typed as code, written as on the paper where it is one. */
    public String getCode() {
        return code == null ? typed : code.toString();
    }

    public String getLetters() {
        return letters;
    }

    /** The letters that were asked with, as an address has them. */
    public String getAskedLetters() {
        return URLEncoder.encode(new NameLetters(letters).letters(), StandardCharsets.UTF_8);
    }

    /** Why there is no answer; blank when nothing is wrong. */
    public String getFault() {
        return fault;
    }

    /** Whether a code is there and the letters are still to be typed. */
    public boolean isCodeOnly() {
        return code != null && answer == null && fault.isEmpty();
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** What the page's message keys of the answer end with. */
    public String getStatus() {
        return answer == null ? "" : texts.statusKey("verify", answer.status()).replaceFirst(".*[.]", "");
    }

    /** Whether there is a copy for a wallet. */
    public boolean isCopied() {
        return answer != null && wallet.isHad(answer);
    }

    /** The look of the answer. */
    public String getTone() {
        VerificationStatus status = answer == null ? VerificationStatus.UNKNOWN : answer.status();
        return switch (status) {
            case VALID -> "ok";
            case REPLACED, UNKNOWN -> "warn";
            case VOID -> "bad";
        };
    }

    public @Nullable StatedCredential getCredential() {
        return answer == null ? null : answer.credential();
    }

    /** What the types of credentials are called, as JSON, for what the QR code says. */
    public String getTypes() {
        JsonObjectBuilder names = Json.createObjectBuilder();
        for (CredentialCode type : CredentialCode.values()) {
            names.add(type.name(), texts.get("verify.text." + type.name().toLowerCase(Locale.ROOT)));
        }
        return names.build().toString();
    }

    public Instant getNow() {
        return clock.instant();
    }
}

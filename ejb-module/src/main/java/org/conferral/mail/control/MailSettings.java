package org.conferral.mail.control;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.Environment;

/**
 * What the environment says of e-mail.
 *
 * @param host of the mail server, {@code CONFERRAL_SMTP_HOST}; none where letters are files
 * @param port {@code CONFERRAL_SMTP_PORT}
 * @param security {@code CONFERRAL_SMTP_SECURITY}
 * @param login {@code CONFERRAL_SMTP_USER}, with {@code CONFERRAL_SMTP_PASSWORD}; none where nobody has to sign in
 * @param sender {@code CONFERRAL_SMTP_SENDER}
 * @param folder where letters are files, in the data folder
 */
public record MailSettings(
        Optional<String> host,
        int port,
        Security security,
        Optional<String> login,
        String password,
        MailAddress sender,
        Path folder) {
    private static final int SUBMISSION = 587;

    /** How what is said to the mail server is kept from others. */
    public enum Security {
        /** Plainly at first, then by TLS or not at all. */
        STARTTLS,
        /** By TLS from the beginning. */
        TLS,
        /** Not at all: for a mail server on the same machine. */
        NONE
    }

    public static MailSettings of(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        return new MailSettings(
                environment.text("CONFERRAL_SMTP_HOST"),
                environment.port("CONFERRAL_SMTP_PORT", SUBMISSION),
                security(environment.text("CONFERRAL_SMTP_SECURITY").orElse("starttls")),
                environment.text("CONFERRAL_SMTP_USER"),
                environment.text("CONFERRAL_SMTP_PASSWORD").orElse(""),
                sender(environment.text("CONFERRAL_SMTP_SENDER").orElse("conferral@localhost")),
                environment.data().resolve("mail"));
    }

    private static Security security(String value) {
        return switch (value) {
            case "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default ->
                throw new IllegalArgumentException(
                        "CONFERRAL_SMTP_SECURITY=" + value + " is not understood: it takes starttls, tls or none.");
        };
    }

    private static MailAddress sender(String value) {
        try {
            return new MailAddress(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "CONFERRAL_SMTP_SENDER is not understood: it takes an address such as conferral@ministry.example.",
                    e);
        }
    }
}

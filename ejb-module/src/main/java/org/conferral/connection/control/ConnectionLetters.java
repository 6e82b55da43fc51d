package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.PassKey;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.Environment;
import org.conferral.platform.entity.TextBundle;

/** What people of the public are written so that they get in, in their language and without anything of a student. */
@ApplicationScoped
public class ConnectionLetters {
    /** The link by which a password is chosen: of an account that is there, or of a new one. */
    Letter link(MailAddress to, String language, PassKey key, boolean known) {
        ResourceBundle texts = texts(language);
        String kind = known ? "reset" : "join";
        return letter(
                "link",
                to,
                texts.getString("subject." + kind),
                texts.getString("text." + kind),
                Environment.ofThisServer().publicAddress() + "/mypass/password?key=" + key.text(),
                TextBundle.fill(texts, "text.link", ConnectionPolicy.LINK.toHours()));
    }

    /** That an account which there was can be opened by the provider from now on. */
    Letter proved(MailAddress to, String language, String provider) {
        ResourceBundle texts = texts(language);
        return letter(
                "proved",
                to,
                texts.getString("subject.proved"),
                TextBundle.fill(texts, "text.proved", provider),
                Environment.ofThisServer().publicAddress() + "/mypass",
                texts.getString("text.proved_not"));
    }

    /** That an account is opened by the provider alone, to who asked for a link. */
    Letter onlyProved(MailAddress to, String language, String provider) {
        ResourceBundle texts = texts(language);
        return letter(
                "link",
                to,
                texts.getString("subject.only_proved"),
                TextBundle.fill(texts, "text.only_proved", provider),
                Environment.ofThisServer().publicAddress() + "/mypass",
                texts.getString("text.not_asked"));
    }

    /** To the former address of an account, that it is that no more. */
    Letter moved(MailAddress to, String language, String provider) {
        ResourceBundle texts = texts(language);
        return letter(
                "moved",
                to,
                texts.getString("subject.moved"),
                TextBundle.fill(texts, "text.moved", provider),
                texts.getString("text.proved_not"));
    }

    /** The code by which a student is connected. */
    Letter code(MailAddress to, String language, ConnectionCode code) {
        ResourceBundle texts = texts(language);
        return letter(
                "code",
                to,
                texts.getString("subject.code"),
                TextBundle.fill(texts, "text.code", code.shown()),
                Environment.ofThisServer().publicAddress() + "/mypass/connect",
                TextBundle.fill(texts, "text.code_good", ConnectionPolicy.CODE.toDays()));
    }

    private static Letter letter(String kind, MailAddress to, String subject, String... parts) {
        return new Letter("mypass-" + kind + "-" + UUID.randomUUID(), List.of(to), subject, String.join("\n\n", parts));
    }

    private static ResourceBundle texts(String language) {
        return TextBundle.of(ConnectionLetters.class, "org.conferral.connection", language);
    }
}

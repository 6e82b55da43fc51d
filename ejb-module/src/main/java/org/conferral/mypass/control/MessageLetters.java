package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.Environment;

/** The letter that there is a message, in its person's language and without anything of a student. */
@ApplicationScoped
public class MessageLetters {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Letter about(long message, String address, String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.conferral.mypass",
                language.equals("FR") ? Locale.CANADA_FRENCH : Locale.CANADA,
                MessageLetters.class.getClassLoader(),
                NO_FALLBACK);
        return new Letter(
                "mypass-message-" + message,
                List.of(new MailAddress(address)),
                texts.getString("subject.message"),
                String.join(
                        "\n\n",
                        texts.getString("text.message"),
                        Environment.ofThisServer().publicAddress() + "/mypass/messages",
                        texts.getString("text.message_off")));
    }
}

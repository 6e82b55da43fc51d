package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.ResourceBundle;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.Environment;
import org.conferral.platform.entity.TextBundle;

/** The letter that there is a message, in its person's language and without anything of a student. */
@ApplicationScoped
public class MessageLetters {
    Letter about(long message, String address, String language) {
        ResourceBundle texts = TextBundle.of(MessageLetters.class, "org.conferral.mypass", language);
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

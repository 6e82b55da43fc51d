package org.conferral.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.conferral.mail.control.MailSettings.Security;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.mail.entity.MailException;
import org.conferral.platform.control.PrivateFolder;
import org.conferral.platform.entity.LinesAMinute;

/**
 * Lets a letter leave: to the mail server, or as a file {@code key.eml} where there is none. A letter that leaves twice has
 * the same {@code Message-ID}, and is the same file.
 */
@ApplicationScoped
public class Post {
    private static final Logger LOG = System.getLogger(Post.class.getName());
    private static final String PATIENCE_MILLIS = "10000";

    /** Whoever gives an address that does not exist causes a line. */
    private final LinesAMinute lines = new LinesAMinute(20);

    private final MailSettings settings;

    Consumer<String> warning = line -> LOG.log(Level.WARNING, line);

    @Inject
    Clock clock;

    public Post() {
        this(MailSettings.of(System.getenv()));
    }

    Post(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * Lets it leave. An address that the mail server refuses for good is told in the log, and not tried again; whether it
     * took the letter for another one.
     *
     * @throws MailException when it did not
     */
    public boolean send(Letter letter) {
        try {
            MimeMessage message = message(letter);
            if (settings.host().isPresent()) {
                return hand(message, letter.key(), List.of(message.getAllRecipients()));
            }
            write(message, letter.key());
            return true;
        } catch (MessagingException | IOException e) {
            throw new MailException(letter.key(), MailFault.of(e));
        }
    }

    /** To the mail server, which takes it for all of these but those that it refuses for good; whether it does for any. */
    private boolean hand(MimeMessage message, String key, List<Address> to) throws MessagingException {
        try {
            Transport.send(message, to.toArray(Address[]::new), settings.login().orElse(null), settings.password());
            return true;
        } catch (SendFailedException e) {
            Address[] refused = e.getInvalidAddresses();
            if (refused == null || refused.length == 0) {
                throw e;
            }
            if (lines.takes(clock.instant())) {
                warning.accept("Letter " + key + " is refused for good by " + refused.length + " of its addresses: "
                        + MailFault.of(e));
            }
            List<Address> left = new ArrayList<>(to);
            left.removeAll(List.of(refused));
            return !left.isEmpty() && hand(message, key, left);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new Known(Session.getInstance(properties()), letter.key(), settings.sender());
        message.setFrom(address(settings.sender()));
        for (MailAddress to : letter.to()) {
            message.addRecipient(Message.RecipientType.TO, address(to));
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(MailAddress address) throws MessagingException {
        return new InternetAddress(address.value(), true);
    }

    /** A message that is known by the letter's key. */
    private static final class Known extends MimeMessage {
        private final String id;

        Known(Session session, String key, MailAddress sender) {
            super(session);
            id = "<" + key + "." + sender.value().replaceFirst("^.*@", "conferral@") + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        String protocol = settings.security() == Security.TLS ? "smtps" : "smtp";
        String mine = "mail." + protocol + ".";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        settings.host().ifPresent(host -> properties.setProperty(mine + "host", host));
        properties.setProperty(mine + "port", String.valueOf(settings.port()));
        properties.setProperty(mine + "auth", String.valueOf(settings.login().isPresent()));
        boolean startTls = settings.security() == Security.STARTTLS;
        properties.setProperty(mine + "starttls.enable", String.valueOf(startTls));
        properties.setProperty(mine + "starttls.required", String.valueOf(startTls));
        properties.setProperty(mine + "ssl.checkserveridentity", "true");
        properties.setProperty(mine + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(mine + "timeout", PATIENCE_MILLIS);
        properties.setProperty(mine + "writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    private void write(MimeMessage message, String key) throws IOException, MessagingException {
        PrivateFolder.in(settings.folder());
        Path draft = settings.folder().resolve("." + key + ".draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            message.writeTo(out);
        }
        Files.move(draft, settings.folder().resolve(key + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}

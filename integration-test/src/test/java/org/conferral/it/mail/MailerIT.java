package org.conferral.it.mail;

import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.InServer;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A letter leaves once, whatever becomes of who asked for it. */
@ArquillianTest
class MailerIT {
    // mail R1.1, R1.3
    @Test
    void aLetterLeavesOnceThoughWhoAskedForItGoesBack() throws Exception {
        String key = "test-" + System.nanoTime();
        Path file = Path.of(System.getenv("CONFERRAL_DATA"), "mail", key + ".eml");
        UserTransaction asker = InServer.transaction();
        asker.begin();
        send(key);
        asker.rollback();
        assertTrue(Files.exists(file));
        Files.delete(file);
        send(key);

        assertFalse(Files.exists(file), "it had left");
        assertEquals(1, Database.count("select count(*) from mail_letter where key = ?", key));
    }

    // mail R1.2; a folder in the letter's place stands for a mail server that takes nothing
    @Test
    void aLetterThatDidNotLeaveMayBeAskedForAgain() throws Exception {
        String key = "test-" + System.nanoTime();
        Path file = Path.of(System.getenv("CONFERRAL_DATA"), "mail", key + ".eml");
        Files.createDirectories(file.resolve("taken"));
        try {
            send(key);
            throw new AssertionError("it cannot have left");
        } catch (RuntimeException e) {
            assertEquals(0, Database.count("select count(*) from mail_letter where key = ?", key));
        }
        Files.delete(file.resolve("taken"));
        Files.delete(file);
        send(key);

        assertTrue(Files.isRegularFile(file));
    }

    private static void send(String key) {
        Letter letter = new Letter(key, List.of(new MailAddress("print@ministry.example")), "Subject", "Text");
        batch(AsSystem.class).run(() -> boundary(Mailer.class).send(letter));
    }
}

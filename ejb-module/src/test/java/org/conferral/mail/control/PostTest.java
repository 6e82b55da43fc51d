package org.conferral.mail.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.mail.entity.MailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters leave to a mail server that may be away, or as files (mail R1.2, R1.3). */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects the clock
class PostTest {
    private static final Letter LETTER = new Letter(
            "print-job-failed-12-1",
            List.of(new MailAddress("print@ministry.example"), new MailAddress("records@ministry.example")),
            "Print job 12 / Tâche d’impression 12",
            "It was not handed over.\n\nElle n’a pas été transmise.\n.\nThe end.");

    @TempDir
    Path temp;

    private Post post(int port) {
        return ticking(MailSettings.of(Map.of(
                "CONFERRAL_DATA", temp.toString(),
                "CONFERRAL_SMTP_HOST", "127.0.0.1",
                "CONFERRAL_SMTP_PORT", String.valueOf(port),
                "CONFERRAL_SMTP_SECURITY", "none",
                "CONFERRAL_SMTP_USER", "conferral",
                "CONFERRAL_SMTP_PASSWORD", "secret",
                "CONFERRAL_SMTP_SENDER", "conferral@ministry.example")));
    }

    private static Post ticking(MailSettings settings) {
        Post post = new Post(settings);
        post.clock = Clock.systemUTC();
        return post;
    }

    // mail R1.2
    @Test
    void aServerThatIsAwayIsToldAndGetsTheLetterWhenItIsBack() throws Exception {
        int port = freePort();
        assertThrows(MailException.class, () -> post(port).send(LETTER));
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("conferral", "secret");
        server.start();
        try {
            post(port).send(LETTER);

            assertEquals(2, server.getReceivedMessages().length, "one for each of the two");
            mustBeTheLetter(server.getReceivedMessages()[0]);
            assertEquals(
                    server.getReceivedMessages()[0].getMessageID(), server.getReceivedMessages()[1].getMessageID());
        } finally {
            server.stop();
        }
    }

    // mail R1.2
    @Test
    void aServerThatDoesNotOfferTlsGetsNothingUnlessItNeedNot() throws Exception {
        int port = freePort();
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Post careful = ticking(MailSettings.of(
                    Map.of("CONFERRAL_SMTP_HOST", "127.0.0.1", "CONFERRAL_SMTP_PORT", String.valueOf(port))));
            assertThrows(MailException.class, () -> careful.send(LETTER));
            assertEquals(0, server.getReceivedMessages().length);
        } finally {
            server.stop();
        }
    }

    // mail R1.5
    @ParameterizedTest
    @CsvSource({"550, false", "450, true"})
    void anAddressThatIsRefusedForGoodKeepsTheLetterFromNoOther(String code, boolean triedAgain) throws Exception {
        try (StubbornServer server = new StubbornServer("print@ministry.example", code)) {
            if (triedAgain) {
                assertThrows(MailException.class, () -> post(server.port()).send(LETTER));
                assertEquals(List.of(), server.taken());
            } else {
                assertTrue(post(server.port()).send(LETTER));
                assertEquals(List.of("RCPT TO:<records@ministry.example>"), server.taken());
            }
        }
    }

    // mail R1.7
    @ParameterizedTest
    @ValueSource(strings = {"550", "450"})
    void whatTheServerAnswersNamesNobodyInTheLog(String code) throws Exception {
        List<String> told = new ArrayList<>();
        try (StubbornServer server = new StubbornServer("gina@ministry.example", code)) {
            Post post = post(server.port());
            post.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
            post.warning = told::add;
            Letter letter = new Letter("one", List.of(new MailAddress("gina@ministry.example")), "Subject", "Text");
            for (int time = 0; time < 30; time++) {
                try {
                    post.send(letter);
                } catch (MailException e) {
                    StringWriter trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    told.add(trace.toString());
                }
            }
        }
        assertEquals(code.equals("550") ? 20 : 30, told.size(), "anybody can cause them");
        told.forEach(line -> assertFalse(line.contains("gina"), line));
        told.forEach(line -> assertTrue(line.contains(" " + code), line));
    }

    // mail R1.6
    @Test
    void aLetterThatEachOfItsAddressesRefusesHasReachedNobody() throws Exception {
        try (StubbornServer server = new StubbornServer("print@ministry.example", "550")) {
            Letter letter = new Letter("one", List.of(new MailAddress("print@ministry.example")), "Subject", "Text");
            assertFalse(post(server.port()).send(letter));
            assertEquals(List.of(), server.taken());
        }
    }

    // mail R1.3
    @Test
    void withoutAServerALetterIsOneFileHoweverOftenItLeaves() throws Exception {
        Post post = ticking(MailSettings.of(
                Map.of("CONFERRAL_DATA", temp.toString(), "CONFERRAL_SMTP_SENDER", "conferral@ministry.example")));
        post.send(LETTER);
        post.send(LETTER);

        try (Stream<Path> files = Files.list(temp.resolve("mail"))) {
            assertEquals(
                    List.of("print-job-failed-12-1.eml"),
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("mail"))),
                "links are in them");
        try (InputStream in = Files.newInputStream(temp.resolve("mail/print-job-failed-12-1.eml"))) {
            mustBeTheLetter(new MimeMessage(Session.getInstance(new Properties()), in));
        }
    }

    private static void mustBeTheLetter(MimeMessage message) throws Exception {
        assertEquals("<print-job-failed-12-1.conferral@ministry.example>", message.getMessageID());
        assertEquals(LETTER.subject(), message.getSubject());
        assertEquals(LETTER.text(), String.valueOf(message.getContent()).replace("\r\n", "\n"));
        assertArrayEquals(
                new InternetAddress[] {
                    new InternetAddress("print@ministry.example"), new InternetAddress("records@ministry.example")
                },
                message.getRecipients(Message.RecipientType.TO));
        assertEquals("conferral@ministry.example", String.valueOf(message.getFrom()[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssl", "TLS", "no"})
    void aSecurityThatIsNoneIsRefusedInWords(String security) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> MailSettings.of(Map.of("CONFERRAL_SMTP_SECURITY", security)));
        assertTrue(String.valueOf(refused.getMessage()).contains("starttls, tls or none"), refused::getMessage);
        assertFalse(MailSettings.of(Map.of()).host().isPresent());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

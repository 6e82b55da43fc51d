package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator says where print jobs go, and whether: docs/specification/ordering.md §12.1. */
@BrowserTest
class FacilitiesIT {
    private static final String FACILITIES = "/printing/facilities";

    @TempDir
    Path temp;

    // printing R5.4, R6.1
    @Test
    void aFacilityIsReachedBySftpWhenItsHostIsTheOneThatIsKnown(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD).isCalled("Told" + school.id(), "Zoë");
        Prints.ready(school);
        Prints.assemble();
        long job = Prints.job(pupil);
        KeyPair hostKey = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        KeyPair another = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        visit.mustBeFine(adminAt(visit));
        Page page = visit.page();
        SshServer host = host(hostKey, page.locator("#key").innerText());
        try {
            open(page);
            page.locator("#transmission").selectOption("SFTP");
            Keyboard.enter(page.locator("#host_name"), "127.0.0.1");
            Keyboard.enter(page.locator("#port"), String.valueOf(host.getPort()));
            Keyboard.enter(page.locator("#login"), "conferral");
            Keyboard.enter(page.locator("#folder"), "/jobs");
            Keyboard.enter(page.locator("#host_key"), "a key");
            page.locator("#save").click();
            mustBeRefused(page, "public key in one line");
            visit.mustBeFine();
            Keyboard.enter(page.locator("#host_key"), PublicKeyEntry.toString(another.getPublic()));
            Keyboard.enter(page.locator("#recipients"), "print@ministry.example, nobody");
            page.locator("#save").click();
            mustBeRefused(page, "with commas between them");
            Keyboard.enter(page.locator("#recipients"), "print@ministry.example");
            save(page);

            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/view?id=" + job);
            press(page, "release");
            assertThat(page.locator("#failure")).containsText("cannot be reached");
            assertEquals("PROCESSED", Documents.status(pupil));
            mustBeTold(job, "Told" + school.id());

            visit.forgetSession();
            visit.signIn(Account.ADMIN, FACILITIES);
            open(page);
            Keyboard.enter(page.locator("#host_key"), PublicKeyEntry.toString(hostKey.getPublic()));
            save(page);
            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/view?id=" + job);
            press(page, "retransmit");
            assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
            assertEquals("SENT", Documents.status(pupil));
            Path arrived = temp.resolve("jobs").resolve(String.format(Locale.ROOT, "print-job-%06d", job));
            assertTrue(Files.size(arrived.resolve("print-job.pdf")) > 0);
            String letter = letter("transmitted-" + job, "Told" + school.id());
            assertTrue(letter.contains("Print job " + job + " has arrived at Print Centre"), letter);
            // with whatever else was ready to go by then
            assertTrue(letter.matches("(?s).*Envelopes: [1-9][0-9]*\r?\n.*"), letter);
            assertTrue(letter.matches("(?s).*Size of its files: [0-9]+[.][0-9] MB\r?\n.*"), letter);
        } finally {
            host.stop(true);
            visit.forgetSession();
            visit.signIn(Account.ADMIN, FACILITIES);
            open(page);
            page.locator("#transmission").selectOption("FOLDER");
            Keyboard.enter(page.locator("#drop_folder"), "");
            Keyboard.enter(page.locator("#recipients"), "");
            save(page);
        }
    }

    private static void mustBeTold(long job, String name) throws IOException {
        String letter = letter("failed-" + job + "-[0-9]+", name);
        assertTrue(letter.contains("Print Centre"), letter);
        assertTrue(letter.contains("Centre d=E2=80=99impression"), letter);
    }

    /** Printing R5.4: one letter, with a link and nothing of the student. */
    private static String letter(String about, String name) throws IOException {
        Path folder = Path.of(Surroundings.value("CONFERRAL_DATA"), "mail");
        List<Path> letters = Patience.await("the letter", () -> letters(folder, about), found -> !found.isEmpty());
        assertEquals(1, letters.size());
        String letter = Files.readString(letters.get(0));
        assertTrue(letter.contains("To: print@ministry.example"), letter);
        assertTrue(letter.contains("/printing/view?id"), letter);
        assertFalse(letter.contains(name), letter);
        return letter;
    }

    private static List<Path> letters(Path folder, String about) {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>of()) {
            return all.filter(file -> file.toString().matches(".*/print-job-" + about + "-[0-9a-f-]{36}\\.eml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // printing R6.2, R6.3
    @Test
    void whatIsSwitchedOffIsNeitherGatheredNorReleased(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Page page = visit.signIn(Account.ADMIN, FACILITIES).page();
        try {
            page.locator("label[for=printing]").click();
            page.locator("#switch").click();
            assertThat(page.locator("#printing_state")).containsText("Printing is off");
            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/assemble");
            page.locator("#assemble").click();
            assertThat(page.locator("#messages")).containsText("Printing is switched off");
            assertEquals(0, Prints.jobs(pupil));
        } finally {
            visit.forgetSession();
            visit.signIn(Account.ADMIN, FACILITIES);
            page.locator("label[for=printing]").click();
            page.locator("#switch").click();
            assertThat(page.locator("#printing_state")).containsText("Printing is on");
        }
        Prints.assemble();
        long job = Prints.job(pupil);
        try {
            toggleSending(visit);
            assertThat(page.locator("#facilities")).containsText("Off");
            assertThat(page.locator("#facilities")).containsText("Nobody is told by e-mail");
            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/view?id=" + job);
            page.locator("#release").click();
            page.locator("#release_yes").click();
            assertThat(page.locator("#messages")).containsText("Sending to this facility is switched off");
            assertEquals("OPEN", Prints.of(job, "status"));
        } finally {
            toggleSending(visit);
        }
    }

    // printing R11.1, R11.2
    @Test
    void anAdministratorSaysWhenJobsAreReleasedByThemselves(Visit visit) throws Exception {
        Page page = visit.signIn(Account.ADMIN, FACILITIES).page();
        try {
            open(page);
            Keyboard.enter(page.locator("#release_times"), "noon");
            page.locator("#save").click();
            mustBeRefused(page, "Enter times of day");
            Keyboard.enter(page.locator("#release_times"), "23:59");
            page.locator("#save").click();
            mustBeRefused(page, "Choose the days");
            pressAllDays(page);
            assertThat(page.locator("#release_days_text")).hasText("Every day");
            Keyboard.enter(page.locator("#most_envelopes"), "0");
            page.locator("#save").click();
            mustBeRefused(page, "between 1 and 99,999");
            visit.mustBeFine();
            Keyboard.enter(page.locator("#most_envelopes"), "90000");
            save(page);
            assertThat(page.locator("#facilities tr").filter(new Locator.FilterOptions().setHasText("Print Centre")))
                    .containsText("11:59 PM");
            page.locator("#pace").selectOption("HOURLY");
            page.locator("#switch").click();
            assertThat(page.locator("#messages")).containsText("Printing is on");
            assertThat(page.locator("#pace")).hasValue("HOURLY");
            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/list");
            assertThat(page.locator("#next_releases")).containsText("Print Centre");
            assertThat(page.locator("#next_releases")).containsText("11:59 PM");
            visit.mustBeFine();
        } finally {
            visit.forgetSession();
            visit.signIn(Account.ADMIN, FACILITIES);
            page.locator("#pace").selectOption("BY_HAND");
            page.locator("#switch").click();
            assertThat(page.locator("#messages")).containsText("Printing is on");
            open(page);
            if (!page.locator("#release_times").inputValue().isEmpty()) {
                pressAllDays(page);
                assertThat(page.locator("#release_days_text")).hasText("By hand alone");
            }
            Keyboard.enter(page.locator("#release_times"), "");
            Keyboard.enter(page.locator("#most_envelopes"), "");
            save(page);
        }
    }

    private static void pressAllDays(Page page) {
        page.locator("#release_days_button").click();
        page.getByText("Select All", new Page.GetByTextOptions().setExact(true)).click();
        page.keyboard().press("Escape");
    }

    private static void toggleSending(Visit visit) {
        visit.forgetSession();
        Page page = visit.signIn(Account.ADMIN, FACILITIES).page();
        open(page);
        page.locator("label[for=sending]").click();
        save(page);
    }

    private static String adminAt(Visit visit) {
        visit.signIn(Account.ADMIN, FACILITIES);
        return FACILITIES;
    }

    private static void open(Page page) {
        page.locator("#facilities").getByText("Print Centre").click();
        assertThat(page.locator("#english")).hasValue("Print Centre");
    }

    /** Beside a field, where the hint may say much the same. */
    private static void mustBeRefused(Page page, String told) {
        assertThat(page.locator("#form .ui-message-error").filter(new Locator.FilterOptions().setHasText(told)))
                .isVisible();
    }

    private static void save(Page page) {
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("was saved");
    }

    private static void press(Page page, String button) {
        page.locator("#" + button).click();
        page.locator("#" + button + "_yes").click();
        assertThat(page.locator("#messages .note")).isVisible();
    }

    /** A host that lets in who has this key, and no one else. */
    private SshServer host(KeyPair key, String trusted) throws Exception {
        Files.createDirectory(temp.resolve("jobs"));
        PublicKey known = AuthorizedKeyEntry.parseAuthorizedKeyEntry(trusted)
                .resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPublickeyAuthenticator(
                (login, shown, session) -> login.equals("conferral") && KeyUtils.compareKeys(shown, known));
        server.setFileSystemFactory(new VirtualFileSystemFactory(temp));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        return server;
    }
}

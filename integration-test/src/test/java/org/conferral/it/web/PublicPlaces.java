package org.conferral.it.web;

import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.delivery.Deliveries;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.PrintedProof;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;

/** What is open to those who are not signed in. */
final class PublicPlaces {
    private static final int A_PAGE = 50;

    private PublicPlaces() {}

    static List<Place> of(Visit visit) {
        long consumer = consumer(visit);
        String link = Place.address(Deliveries.link(Deliveries.letter(consumer)));
        String domain = Database.value(
                        String.class, "select link_address from document_consumer where id = ?", consumer)
                .replaceFirst("^[^@]*", "");
        return List.of(
                new Place("/sign-in"),
                new Place("/sign-in paused", "/sign-in?paused"),
                new Place("/verify"),
                new Place("/verify found", printed()),
                new Place("/invitation", invitation(visit)),
                new Place("/invitation gone", "/invitation"),
                new Place("/documents", link),
                new Place("/documents code", link, page -> ask(page, link, domain)),
                new Place("/documents in", link, page -> enter(page, link, domain)),
                new Place("/documents last", link + "&page=2", page -> {
                    enter(page, link, domain);
                    page.navigate(link + "&page=2");
                }),
                new Place("/documents gone", "/documents"),
                new Place("no page", "/nowhere"));
    }

    /** The address in the QR code of a document. */
    private static String printed() {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        try {
            return PrintedProof.of(Documents.file(Documents.item(pupil))).path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError(e);
        }
    }

    private static String invitation(Visit visit) {
        visit.signIn(Account.ADMIN, MadePlaces.person(true));
        Page page = visit.page();
        MadePlaces.invite(page);
        return Place.address(page.locator("#link").innerText());
    }

    /** One that was sent a link to more documents than a page of its list has. */
    private static long consumer(Visit visit) {
        visit.signIn(Account.DIGITAL, "/");
        long consumer = Consumers.approve(visit, Consumers.register(visit));
        School school = School.open();
        List<Pupil> pupils = IntStream.rangeClosed(0, A_PAGE)
                .mapToObj(n -> school.pupil().achieved(AHSD))
                .toList();
        Deliveries.ready(school, Map.of(consumer, pupils));
        Deliveries.tell();
        return consumer;
    }

    /** As somebody who is here for the first time, asks for a code. */
    private static void ask(Page page, String link, String domain) {
        page.context().clearCookies();
        page.navigate(link);
        Deliveries.ask(page, somebody(domain));
        page.locator("#again").waitFor();
    }

    /** Goes in with a code, unless this person is in already. */
    private static void enter(Page page, String link, String domain) {
        if (!page.locator("#total").isVisible()) {
            page.context().clearCookies();
            Deliveries.enter(page, link, somebody(domain));
            page.locator("#total").waitFor();
        }
    }

    /** An address gets few codes. */
    private static String somebody(String domain) {
        return "walker" + Database.count("select nextval('test_number')") + domain;
    }
}

package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WithoutScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/specification/ordering.md §9: from an address of e-mail to a document on its way, on a phone, in one go. */
@BrowserTest
class MypassWholeWayIT {
    private static Pupil pupil() {
        return School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Voyage", "Vera");
    }

    /** The courses of all that was ordered for somebody, in its order. */
    private static String ordered(Pupil pupil) {
        return Database.value(
                String.class,
                "select string_agg(concat_ws(' ', i.delivery_method, i.document_language, i.copies,"
                        + " i.certification_country, o.request_method, i.status), ', ' order by i.id)"
                        + " from document_order_item i join document_order o on o.id = i.order_id"
                        + " where i.student_id = ? and i.purpose = 'REPRINT'",
                pupil.id());
    }

    private static String number(Pupil pupil) {
        return Database.value(
                String.class,
                "select lpad(max(order_id)::text, 10, '0') from document_order_item where student_id = ?",
                pupil.id());
    }

    // connection R1.1, R2.1; mypass R1.1, R1.4, R1.6, R2.1, R2.4, R3.1, R3.2, R3.3, R4.1, R4.4
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onAPhoneInEitherLanguage(boolean french, Visit staff, Visit visit) {
        Pupil pupil = pupil();
        staff.signIn(Account.ORDERS, "/");
        Phone phone = new Phone(visit.page(), french);
        getsIn(
                phone,
                french ? "vera.fr@example.org" : "vera.en@example.org",
                pupil,
                Mypass.issue(staff, pupil, "Student"));
        ordersAbroad(phone, pupil);
        assertThat(phone.page().locator("#preview")).containsText("50923 Köln");
        sends(phone, pupil);
        follows(phone);

        assertEquals("COMPLETED", Documents.make());
        phone.tap("My credentials", "Mes titres");
        phone.comesTo("My credentials", "Mes titres");
        String copy = phone.page().locator(".paper a[target=_blank]").getAttribute("href");
        assertTrue(Documents.text(phone.page().request().get(copy).body()).contains("As Awarded"));
        long item = Documents.item(pupil);
        Mypass.awaitsWaybill(staff, item);
        sendsAWaybill(phone, item);
        ordersForThemselvesAndCancels(phone);
        assertEquals(
                "CERTIFICATION_AND_COURIER FR 2 DE MYPASS PROCESSED, AUTOMATED_PLUS_CARDBOARD EN 1 MYPASS CANCELLED",
                ordered(pupil));
        signsOut(phone);
    }

    // mypass R1.6
    @Test
    void withoutAScript(Visit staff, @WithoutScript Visit visit) {
        Pupil pupil = pupil();
        staff.signIn(Account.ORDERS, "/");
        Phone phone = new Phone(visit.page(), false);
        getsIn(phone, "vera.plain@example.org", pupil, Mypass.issue(staff, pupil, "Student"));
        ordersAbroad(phone, pupil);
        assertThat(phone.page().locator("#previewing")).isHidden();
        sends(phone, pupil);
        follows(phone);
        phone.tap("Send a waybill", "");
        phone.comesTo("Send a waybill", "");
        phone.attach();
        phone.tap("Send it", "");
        phone.reads("We have your waybill. Thank you.", "");
        phone.tap("My credentials", "");
        ordersForThemselvesAndCancels(phone);
        assertEquals(
                "CERTIFICATION_AND_COURIER FR 2 DE MYPASS ORDERED, AUTOMATED_PLUS_CARDBOARD EN 1 MYPASS CANCELLED",
                ordered(pupil));
        phone.tap("Messages", "");
        phone.tap("Do not write to me", "");
        phone.reads("Your choice is saved.", "");
        phone.tap("My students", "");
        phone.comesTo("My students", "");
        phone.tap("Remove from my account", "");
        phone.tap("Yes, go on", "");
        phone.reads("It is done.", "");
        signsOut(phone);
    }

    private static void getsIn(Phone phone, String address, Pupil pupil, String code) {
        phone.begin();
        phone.comesTo("Sign in to myPass", "Ouvrir une session dans monPass");
        phone.tap("Make an account", "Ouvrir un compte");
        phone.comesTo("Make an account", "Ouvrir un compte");
        phone.type("E-mail address", "Adresse courriel", address);
        phone.tap("Send me a link", "M’envoyer un lien");
        phone.reads("Look at your e-mail", "Consultez vos courriels");
        String letter = Mypass.letter("link");
        assertTrue(letter.contains(phone.word("make your myPass account", "ouvrir votre compte monPass")), letter);
        phone.open(Mypass.link());
        phone.comesTo("Choose your password", "Choisir votre mot de passe");
        phone.type("Your new password", "Votre nouveau mot de passe", Mypass.PASSWORD);
        phone.type("The same password once more", "Le même mot de passe encore une fois", Mypass.PASSWORD);
        phone.tap("Set my password", "Enregistrer mon mot de passe");
        phone.reads("Your password is set.", "Votre mot de passe est enregistré.");
        phone.type("E-mail address", "Adresse courriel", address);
        phone.type("Password", "Mot de passe", Mypass.PASSWORD);
        phone.enter();
        phone.comesTo("My credentials", "Mes titres");
        phone.tap("Add a student", "Ajouter un élève");
        phone.comesTo("Add a student", "Ajouter un élève");
        phone.type("Alberta Student Number (ASN)", "Numéro d’élève de l’Alberta (ASN)", pupil.asn());
        phone.type("Day", "Jour", "17");
        phone.choose("Month", "Mois", phone.word("May", "mai"));
        phone.type("Year", "Année", "2008");
        phone.type("Code from us", "Code reçu de nous", code);
        phone.tap("Add this student", "Ajouter cet élève");
        phone.reads("The student was added.", "L’élève est ajouté.");
        phone.reads("As Awarded", "As Awarded");
    }

    /** As far as the address, which is typed. */
    private static void ordersAbroad(Phone phone, Pupil pupil) {
        phone.tap("Order a copy", "Commander un exemplaire");
        phone.comesTo("Order a copy", "Commander un exemplaire");
        phone.choose("Language", "Langue", phone.word("French", "Français"));
        phone.choose("Number of copies", "Nombre d’exemplaires", "2");
        phone.choose("Send to", "Envoyer à", phone.word("Someone else", "Une autre personne"));
        phone.type("Name of this person or place", "Nom de cette personne ou de ce lieu", "Universität Köln");
        phone.choose("Deliver to country", "Pays de livraison", phone.word("Germany", "Allemagne"));
        phone.tap("Send it by courier", "Envoyer par messagerie");
        phone.choose(
                "Country that asks for a certified copy",
                "Pays qui demande un exemplaire certifié",
                phone.word("Germany", "Allemagne"));
        phone.tap("Go on", "Continuer");
        phone.comesTo("Where shall we send it?", "Où devons-nous l’envoyer?");
        phone.type("Street or box", "Rue ou case postale", "Albertus-Magnus-Platz 1\n50923 Köln");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from mypass_draft d join award a on a.id = d.award_id"
                                + " where a.student_id = ? and d.courier and d.copies = 2",
                        pupil.id()));
    }

    private static void sends(Phone phone, Pupil pupil) {
        phone.tap("Go on", "Continuer");
        phone.comesTo("Is this right?", "Est-ce exact?");
        phone.reads("Courier, when it is certified", "Messagerie, une fois certifié");
        assertThat(phone.page().locator("#preview")).containsText("Universität Köln");
        assertThat(phone.page().locator("#preview")).containsText("50923 Köln");
        phone.tap("Send my order", "Envoyer ma commande");
        phone.comesTo("Thank you", "Merci");
        String number = number(pupil);
        phone.reads(
                "Reprint Credential Order #" + number + " Submitted!",
                "Commande de réimpression nº " + number + " envoyée!");
    }

    private static void follows(Phone phone) {
        phone.tap("My orders", "Mes commandes");
        phone.comesTo("My orders", "Mes commandes");
        phone.reads("Universität Köln", "Universität Köln");
        phone.tap("What does this mean?", "Qu’est-ce que cela veut dire?");
        assertThat(phone.page().locator(".meaning[open]"))
                .containsText(phone.word(
                        "We have the order and will make the document soon.",
                        "Nous avons reçu la commande et produirons bientôt le document."));
    }

    private static void sendsAWaybill(Phone phone, long item) {
        phone.tap("My orders", "Mes commandes");
        phone.comesTo("My orders", "Mes commandes");
        phone.tap("Messages (1)", "Messages (1)");
        phone.comesTo("Messages", "Messages");
        phone.reads("We need a waybill", "Il nous faut un bordereau");
        phone.tap("Send a waybill", "Envoyer un bordereau");
        phone.comesTo("Send a waybill", "Envoyer un bordereau");
        phone.attach();
        phone.tap("Send it", "Envoyer");
        phone.reads("We have your waybill. Thank you.", "Nous avons votre bordereau. Merci.");
        assertEquals(1, Database.count("select count(*) from mypass_waybill_item where item_id = ?", item));
        phone.tap("My credentials", "Mes titres");
    }

    /** Whose address is known, and need not be typed. */
    private static void ordersForThemselvesAndCancels(Phone phone) {
        phone.comesTo("My credentials", "Mes titres");
        phone.tap("Order a copy", "Commander un exemplaire");
        phone.comesTo("Order a copy", "Commander un exemplaire");
        phone.tap("Go on", "Continuer");
        phone.comesTo("Where shall we send it?", "Où devons-nous l’envoyer?");
        phone.tap("Go on", "Continuer");
        phone.comesTo("Is this right?", "Est-ce exact?");
        phone.tap("Send my order", "Envoyer ma commande");
        phone.comesTo("Thank you", "Merci");
        phone.tap("My orders", "Mes commandes");
        phone.comesTo("My orders", "Mes commandes");
        phone.tap("Cancel this order", "Annuler cette commande");
        phone.tap("Yes, cancel it", "Oui, l’annuler");
        phone.reads("The order was cancelled.", "La commande est annulée.");
    }

    private static void signsOut(Phone phone) {
        phone.tap("Sign out", "Se déconnecter");
        phone.reads("You have signed out.", "Votre session est fermée.");
        phone.open("/mypass/orders");
        phone.comesTo("Sign in to myPass", "Ouvrir une session dans monPass");
    }
}

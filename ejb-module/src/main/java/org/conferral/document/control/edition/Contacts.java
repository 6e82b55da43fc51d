package org.conferral.document.control.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.document.control.proof.PublicSite;
import org.conferral.document.control.type.LongDate;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.OfficeContact;

/** Where the office that issues documents is reached, as its letters say today. */
@ApplicationScoped
public class Contacts {
    @Inject
    Editions editions;

    @Inject
    PublicSite site;

    @Inject
    Clock clock;

    /** A day as letters say it. */
    public String date(DocumentLanguage language, LocalDate day) {
        return editions.current().on(language, day).text("letter.date", LongDate.of(day, language));
    }

    public OfficeContact office(DocumentLanguage language) {
        Wording wording = editions.current().on(language, LocalDate.now(clock));
        return new OfficeContact(
                wording.text("issuer"),
                wording.text("letter.office"),
                wording.text("letter.contact"),
                wording.text("letter.reach").replace("{4}", site.shown()));
    }
}

package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.conferral.document.control.edition.Contacts;
import org.conferral.document.control.print.PagesRead;
import org.conferral.document.control.print.PartsCopy;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.OfficeContact;
import org.conferral.document.entity.SharedParts;
import org.conferral.document.entity.StoredPages;
import org.conferral.platform.entity.Role;

/** Stored documents page by page, for whoever puts thousands of them into one file. */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.MANAGE_ORDERS})
public class PrintSources {
    @Inject
    PagesRead pages;

    @Inject
    Contacts contacts;

    /** The pages of these items' documents; an item without a document is left out. */
    public List<StoredPages> pages(Collection<Long> items) {
        return pages.of(items);
    }

    /**
     * What the pages of a template have in common.
     *
     * @param first the number of the first object
     * @param font the number of one more font, which the pages then call {@code Zf}
     */
    public SharedParts template(long template, int first, int font) {
        return PartsCopy.of(pages.template(template), first, font);
    }

    /** The same of any PDF file, without one more font. */
    public SharedParts parts(byte[] file, int first) {
        return PartsCopy.of(file, first, 0);
    }

    /** Where the office that issues documents is reached today, in a language. */
    public OfficeContact office(DocumentLanguage language) {
        return contacts.office(language);
    }

    /** The font file of the regular or bold face that documents are set in. */
    @RolesAllowed({Role.SYSTEM, Role.MANAGE_ORDERS, Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN})
    public byte[] face(boolean bold) {
        return pages.face(bold);
    }
}

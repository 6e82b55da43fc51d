package org.conferral.document.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.conferral.document.control.edition.Contacts;
import org.conferral.document.control.proof.CompactJws;
import org.conferral.document.control.proof.PublicSite;
import org.conferral.document.control.proof.SigningKey;
import org.conferral.document.entity.DocumentLanguage;

/** What the ministry states of credentials to everybody's programs, signed by the key that signs codes on documents. */
@Stateless
@PermitAll
public class Attestations {
    private static final String VERIFIABLE_CREDENTIAL = "vc+jwt";

    @Inject
    SigningKey key;

    @Inject
    PublicSite site;

    @Inject
    Contacts contacts;

    /** The address that names the ministry, without a slash at the end. */
    public String issuer() {
        return site.base();
    }

    /** Whether this server is the ministry's own, where documents that were made for a test count for nothing. */
    public boolean isProduction() {
        return site.isProduction();
    }

    /** What the ministry is called on documents in a language. */
    public String issuerName(DocumentLanguage language) {
        return contacts.office(language).issuer();
    }

    /** A verifiable credential with its signature, in one line. */
    public String signed(JsonObject credential) {
        SigningKey.Current by = key.current();
        return CompactJws.of(VERIFIABLE_CREDENTIAL, credential, by, site.base() + "/api/keys/" + by.id());
    }
}

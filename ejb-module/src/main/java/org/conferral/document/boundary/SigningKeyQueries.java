package org.conferral.document.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.document.control.proof.SigningKeys;
import org.conferral.document.entity.PublicKeyRow;

/** The public keys that codes on documents are checked with, for everybody. */
@Stateless
@PermitAll
public class SigningKeyQueries {
    @Inject
    SigningKeys keys;

    /** All that ever signed, oldest first. */
    public List<PublicKeyRow> published() {
        return keys.published();
    }
}

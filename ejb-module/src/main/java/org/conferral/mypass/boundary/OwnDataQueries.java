package org.conferral.mypass.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.connection.entity.PassKey;
import org.conferral.mypass.control.OwnData;

/** For who is signed in: everything that is kept of their account, to take along. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class OwnDataQueries {
    @Inject
    OwnData data;

    /** Everything that is kept of the visitor's account and that they see, as {@code application/json}. */
    public Optional<String> export(PassKey visit) {
        return data.of(visit);
    }
}

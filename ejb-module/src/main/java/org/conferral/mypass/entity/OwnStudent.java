package org.conferral.mypass.entity;

import java.util.List;
import org.conferral.connection.entity.OwnConnection;

/** A student that somebody is connected to, with what was awarded, highest first. */
public record OwnStudent(OwnConnection connection, List<OwnCredential> credentials) {
    public OwnStudent {
        credentials = List.copyOf(credentials);
    }
}

package org.conferral.mypass.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.connection.entity.PassKey;
import org.conferral.mypass.control.MessageBox;
import org.conferral.mypass.entity.MessagePage;

/** For who is signed in: what they are told of orders. Everything begins with the key in their browser. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class MessageService {
    @Inject
    MessageBox box;

    /**
     * So many messages about orders that the visitor sees, newest first.
     *
     * @param before the message that those come before; 0 for the newest
     */
    public MessagePage messages(PassKey visit, long before, int size) {
        return box.page(visit, before, size);
    }

    /** How many of them the visitor has not read. */
    public int unread(PassKey visit) {
        return box.unread(visit);
    }

    /** The visitor has read what they have up to this message. */
    public void read(PassKey visit, long last) {
        box.read(visit, last);
    }

    /** A message of the visitor's is new again. */
    public void unread(PassKey visit, long message) {
        box.unread(visit, message);
    }

    /** Whether letters tell the visitor of messages. */
    public boolean getsLetters(PassKey visit) {
        return box.getsLetters(visit);
    }

    /** From now on letters tell the visitor of messages, or do not. */
    public void write(PassKey visit, boolean letters) {
        box.write(visit, letters);
    }
}

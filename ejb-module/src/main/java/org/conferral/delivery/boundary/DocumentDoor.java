package org.conferral.delivery.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.conferral.delivery.control.Door;
import org.conferral.delivery.control.Fetching;
import org.conferral.delivery.entity.CodeAnswer;
import org.conferral.delivery.entity.DigitalItemFilter;
import org.conferral.delivery.entity.DigitalItemRow;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.DoorVisitor;
import org.conferral.delivery.entity.FetchedFile;
import org.conferral.delivery.entity.ListWords;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;

/**
 * For whoever has a consumer's link. What they may do follows from the link and from the key that their browser has, and
 * not from a role: so nothing here takes the number of a consumer or of a person, and an item is looked for among those of
 * the link's consumer alone (docs/decisions/0022).
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class DocumentDoor {
    @Inject
    Door door;

    @Resource
    SessionContext context;

    @Inject
    Fetching fetching;

    /** Who stands at the door of this link; nobody where it is not good. */
    public Optional<DoorVisitor> at(DoorKey link, DoorKey visit) {
        return door.at(link, visit);
    }

    /** Makes a code for an address that belongs to the link's consumer; {@link #send} sends it, after this was committed. */
    public CodeAnswer ask(DoorKey link, String address, String network) {
        return door.ask(link, address, network);
    }

    /**
     * Sends the code of an answer that has one, outside of a transaction.
     *
     * @throws org.conferral.mail.entity.MailException when it could not be sent
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(CodeAnswer answer) {
        door.send(answer);
    }

    /** Lets in who types the right code in the browser in which it was asked for: the key from then on. */
    public Optional<DoorKey> enter(DoorKey link, DoorKey asked, String code, String network) {
        return door.enter(link, asked, code, network);
    }

    /** Keeps that somebody came with a link that is not good. */
    public void refused(String network) {
        door.refused(network);
    }

    /** Keeps that somebody has to wait before the next try. */
    public void waited(DoorKey link, String network) {
        door.waited(link, network);
    }

    public void leave(DoorKey visit) {
        door.leave(visit);
    }

    /** A page of the documents; none for who was not let in. Sorts by {@code name, number, status, available}. */
    public Optional<Page<DigitalItemRow>> page(
            DoorKey link, DoorKey visit, DigitalItemFilter filter, PageRequest request) {
        return fetching.page(link, visit, filter, request);
    }

    /** Writes the whole list as CSV; false for who was not let in. {@code out} is left open. */
    public boolean write(
            DoorKey link,
            DoorKey visit,
            DigitalItemFilter filter,
            PageRequest order,
            ListWords words,
            OutputStream out) {
        return fetching.write(link, visit, filter, order, words, out);
    }

    /** What a file of these documents is; none when one of them cannot be fetched, by who asks or at all. */
    public Optional<FetchedFile> file(DoorKey link, DoorKey visit, List<Long> items) {
        return fetching.file(link, visit, items);
    }

    /** Writes that file, whose documents are Downloaded by that; false, and nothing is, when one of them cannot be fetched. */
    public boolean fetch(DoorKey link, DoorKey visit, List<Long> items, OutputStream out) {
        boolean fetched = fetching.fetch(link, visit, items, out);
        if (!fetched) {
            context.setRollbackOnly();
        }
        return fetched;
    }
}

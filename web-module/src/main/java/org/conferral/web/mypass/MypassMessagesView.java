package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.mypass.entity.OwnMessage;

/** What the visitor is told of orders. */
@Named
@RequestScoped
public class MypassMessagesView {
    @Inject
    MypassVisitor visitor;

    @Inject
    MessageService service;

    private List<OwnMessage> messages = List.of();
    private boolean letters;

    /** Shows them, or the door. */
    public void open() {
        if (visitor.enters()) {
            messages = service.messages(visitor.key());
            letters = service.getsLetters(visitor.key());
        }
    }

    public List<OwnMessage> getMessages() {
        return messages;
    }

    /** Whether there is something to mark as read. */
    public boolean isFresh() {
        return messages.stream().anyMatch(message -> !message.read());
    }

    /** The newest that is shown; what comes meanwhile stays new. */
    public long getLast() {
        return messages.stream().mapToLong(OwnMessage::id).max().orElse(0);
    }

    public boolean isLetters() {
        return letters;
    }
}

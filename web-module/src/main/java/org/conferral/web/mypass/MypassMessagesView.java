package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.mypass.entity.MessagePage;
import org.conferral.mypass.entity.OwnMessage;

/** What the visitor is told of orders. */
@Named
@RequestScoped
public class MypassMessagesView {
    static final String BEFORE = "before";

    private static final int SIZE = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    MypassVisitor visitor;

    @Inject
    MessageService service;

    private MessagePage shown = new MessagePage(List.of(), 0);
    private boolean letters;

    /** Shows them, or the door. */
    public void open() {
        if (visitor.enters()) {
            shown = service.messages(visitor.key(), getBefore(), SIZE);
            letters = service.getsLetters(visitor.key());
        }
    }

    public List<OwnMessage> getMessages() {
        return shown.messages();
    }

    /** The message that those shown come before; 0 for the newest. */
    public long getBefore() {
        return Fields.number(request, BEFORE);
    }

    /** The message before which there are older ones; 0 where there are none. */
    public long getOlder() {
        return shown.older();
    }

    /** Whether all can be marked as read here. */
    public boolean isFresh() {
        return getBefore() == 0 && visitor.getUnread() > 0;
    }

    /** The newest that is shown; what comes meanwhile stays new. */
    public long getLast() {
        return getMessages().stream().mapToLong(OwnMessage::id).max().orElse(0);
    }

    public boolean isLetters() {
        return letters;
    }
}

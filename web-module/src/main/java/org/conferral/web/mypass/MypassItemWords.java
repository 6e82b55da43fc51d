package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.conferral.mypass.boundary.MypassItemQueries;
import org.conferral.mypass.entity.MypassItem;
import org.conferral.mypass.entity.ToldMessage;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the page of an order item says of what became of it in myPass. */
@Named
@RequestScoped
public class MypassItemWords {
    @Inject
    MypassItemQueries items;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    private @Nullable MypassItem found;
    private @Nullable List<ToldMessage> told;

    public MypassItem of(long item) {
        MypassItem known = found;
        if (known == null) {
            known = items.of(item);
            found = known;
        }
        return known;
    }

    /** What people were told of an item. */
    public List<ToldMessage> told(long item) {
        List<ToldMessage> known = told;
        if (known == null) {
            known = items.told(item);
            told = known;
        }
        return known;
    }

    /** Whether a letter told of a message, and if not, why. */
    public String letter(ToldMessage message) {
        Instant left = message.letterAt();
        if (left != null) {
            return texts.of("order_view.text.letter_left", formats.moment(left));
        }
        return texts.get(message.letters() ? "order_view.text.letter_none" : "order_view.text.letter_unwanted");
    }

    /** Whose account it was, and who acted for it. */
    public String who(@Nullable String address, @Nullable String staff) {
        String account = address == null ? texts.get("order_view.text.no_account") : address;
        return staff == null ? account : texts.of("order_view.text.acted", account, staff);
    }
}

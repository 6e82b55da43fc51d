package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.mypass.boundary.MypassItemQueries;
import org.conferral.mypass.entity.MypassItem;
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

    private @Nullable MypassItem found;

    public MypassItem of(long item) {
        MypassItem known = found;
        if (known == null) {
            known = items.of(item);
            found = known;
        }
        return known;
    }

    /** Whose account it was, and who acted for it. */
    public String who(@Nullable String address, @Nullable String staff) {
        String account = address == null ? texts.get("order_view.text.no_account") : address;
        return staff == null ? account : texts.of("order_view.text.acted", account, staff);
    }
}

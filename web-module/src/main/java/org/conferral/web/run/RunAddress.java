package org.conferral.web.run;

import org.conferral.web.platform.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** Where the pages of a run are; as a view's outcome, each is a redirect. */
final class RunAddress {
    private RunAddress() {}

    /** The run's number in an address. */
    static long id(@Nullable String parameter) {
        try {
            return Long.parseLong(String.valueOf(parameter));
        } catch (NumberFormatException e) {
            throw new PageNotFoundException("run " + parameter);
        }
    }

    static String confirm(long id) {
        return redirect("confirm", id);
    }

    static String summary(long id) {
        return redirect("summary", id);
    }

    static String view(long id) {
        return redirect("view", id);
    }

    static String home() {
        return "/index?faces-redirect=true";
    }

    private static String redirect(String page, long id) {
        return "/run/" + page + "?faces-redirect=true&id=" + id;
    }
}

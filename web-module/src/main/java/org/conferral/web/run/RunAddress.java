package org.conferral.web.run;

import jakarta.faces.context.ExternalContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.conferral.run.entity.RunDetail;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Screen;
import org.jspecify.annotations.Nullable;

/** Where the pages of a run are; as a view's outcome, each is a redirect. */
public final class RunAddress {
    private RunAddress() {}

    /** The run's number in an address. */
    public static long id(@Nullable String parameter) {
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

    /** The list that the records of a run were selected from. */
    static String review(RunDetail run) {
        String types = run.types().stream().map(type -> type.code().name()).collect(Collectors.joining(","));
        return "/award/review?find=" + run.finding()
                + (run.allTypes() ? "" : "&types=" + types)
                + (run.schoolYear() == null ? "" : "&year=" + run.schoolYear().closing())
                + (run.authority() == null
                        ? ""
                        : "&authority=" + run.authority().id())
                + (run.school() == null ? "" : "&school=" + run.school().id());
    }

    /** Goes to the landing page, whose address is no view's. */
    static void goHome(ExternalContext external) {
        try {
            external.redirect(Screen.HOME.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String redirect(String page, long id) {
        return "/run/" + page + "?faces-redirect=true&id=" + id;
    }
}

package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which page this is, and which others its reader may open. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    HttpServletRequest request;

    private String shown = "";
    private Screen current = Screen.ERROR;

    /** A menu group and those of its pages that the reader may open. */
    public record Group(Menu menu, List<Screen> pages, boolean current) {
        public boolean isCurrent() {
            return current;
        }
    }

    /** The groups with a page that the reader may open. */
    public List<Group> getGroups() {
        return Stream.of(Menu.values())
                .map(this::group)
                .filter(group -> !group.pages().isEmpty())
                .toList();
    }

    private Group group(Menu menu) {
        List<Screen> pages = Stream.of(Screen.values())
                .filter(page -> page.menu() == menu && page.isListed() && page.opensTo(request::isUserInRole))
                .toList();
        return new Group(menu, pages, getCurrent().menu() == menu);
    }

    /** Every label and heading asks for it. */
    public Screen getCurrent() {
        String view =
                Objects.toString(FacesContext.getCurrentInstance().getViewRoot().getViewId(), "");
        if (!shown.equals(view)) {
            current = Screen.showing(view).orElse(Screen.ERROR);
            shown = view;
        }
        return current;
    }

    public boolean isCurrent(Screen page) {
        return getCurrent().listedAs() == page;
    }
}

package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.web.platform.list.Rows;
import org.primefaces.component.datatable.DataTable;

/** Tells what an address says of a page, a length or an order that the lists of its page have not. */
@Named
@RequestScoped
public class AskedPlaces {
    @Inject
    Faults faults;

    private boolean checked;

    /** Before a page is shown that somebody opens. */
    public void check() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && !checked) {
            checked = true;
            check(faces.getViewRoot());
        }
    }

    private void check(UIComponent component) {
        if (!component.isRendered()) {
            return;
        }
        if (component instanceof DataTable table) {
            if (table.getValue() instanceof Rows<?> rows) {
                faults.tellShownWithout(rows.unknowns());
            }
            return;
        }
        // what repeats its parts has no list among them, and they mean nothing without their row
        if (!(component instanceof NamingContainer) || component instanceof UIForm) {
            component.getChildren().forEach(this::check);
        }
    }
}

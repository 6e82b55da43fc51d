package org.conferral.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.datatable.DataTable;

/** Takes the page's tables back to their first page. */
public final class FirstPage {
    private FirstPage() {}

    public static void show(FacesContext faces) {
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> first(component));
    }

    private static VisitResult first(UIComponent component) {
        if (component instanceof DataTable table) {
            table.setFirst(0);
            return VisitResult.REJECT;
        }
        return VisitResult.ACCEPT;
    }
}

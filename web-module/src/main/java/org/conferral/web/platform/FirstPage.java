package org.conferral.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Set;
import org.primefaces.component.datatable.DataTable;

/** Takes the page's tables back to their first page. */
public final class FirstPage {
    private FirstPage() {}

    /** Nothing that is repeated is asked for its rows: the reader may not see all of it. */
    public static void show(FacesContext faces) {
        VisitContext visit = VisitContext.createVisitContext(faces, null, Set.of(VisitHint.SKIP_ITERATION));
        faces.getViewRoot().visitTree(visit, (context, component) -> first(component));
    }

    private static VisitResult first(UIComponent component) {
        if (component instanceof DataTable table) {
            table.setFirst(0);
            return VisitResult.REJECT;
        }
        return VisitResult.ACCEPT;
    }
}

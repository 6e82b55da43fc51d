package org.conferral.web.platform.list;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the rows from views once they are shown: a session has many views, and each may be of an odd file. */
public class RowsListener implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String READ = RowsListener.class.getName();

    /** These have read some in this request. */
    static void note(Rows<?> rows) {
        Map<Object, Object> request = FacesContext.getCurrentInstance().getAttributes();
        List<Rows<?>> all = new ArrayList<>(read(request));
        all.add(rows);
        request.put(READ, all);
    }

    @SuppressWarnings("unchecked")
    private static List<Rows<?>> read(Map<Object, Object> request) {
        return (List<Rows<?>>) request.getOrDefault(READ, List.of());
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // nothing is read yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE || faces.getResponseComplete()) {
            read(faces.getAttributes()).forEach(Rows::forget);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}

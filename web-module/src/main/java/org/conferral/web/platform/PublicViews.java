package org.conferral.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Says of pages for everybody that no state of them is kept, before anything asks: what is kept makes a session, and
 * these pages make none. That {@code f:view} says so too comes too late: PrimeFaces keeps the nonce of its content policy
 * with every view that is not transient before the page is built.
 */
public class PublicViews extends ViewHandlerWrapper {
    public PublicViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (Screen.showing(viewId).filter(Screen::isPublic).isPresent()) {
            view.setTransient(true);
        }
        return view;
    }
}

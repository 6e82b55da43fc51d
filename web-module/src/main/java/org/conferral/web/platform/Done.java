package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.conferral.web.platform.text.Texts;

/** Tells what was done, once, on the page that is shown next: a reload or a bookmark does not tell it again. */
@RequestScoped
public class Done {
    @Inject
    Texts texts;

    /** The text with this key, with values where it has {@code {0}} … */
    public void tell(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = values.length == 0 ? texts.get(key) : texts.of(key, values);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

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
        here(key, values);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** The same on the page that stays. */
    public void here(String key, Object... values) {
        String text = values.length == 0 ? texts.get(key) : texts.of(key, values);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
}

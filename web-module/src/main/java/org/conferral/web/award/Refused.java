package org.conferral.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.conferral.web.platform.Language;
import org.conferral.web.platform.Texts;

/** Tells the reader, at the top of the page, why nothing was done. */
@RequestScoped
public class Refused {
    @Inject
    Language language;

    @Inject
    Texts texts;

    /** By a rule: its number and message. */
    public void by(BusinessException refused) {
        say(refused.message(language.getLocale()));
    }

    /** For a reason that is a text of the page. */
    public void because(String key) {
        say(texts.get(key));
    }

    /** A rule's number and message. */
    public String text(Refusal refusal) {
        return refusal.rule() + " - " + RuleText.of(refusal.rule(), refusal.values(), language.getLocale());
    }

    private static void say(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }
}

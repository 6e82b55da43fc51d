package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Tells the reader, at the top of the page, why nothing was done. */
@RequestScoped
public class Refused {
    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    RuleText.Words words;

    /** What a rule says: its number and message. */
    public String message(BusinessException refused) {
        return refused.message(language.getLocale(), words);
    }

    /** By a rule: its number and message. */
    public void by(BusinessException refused) {
        say(message(refused));
    }

    /** By a rule, beside the field that it is about; at the top of the page where it is about none. */
    public void at(@Nullable String field, BusinessException refused) {
        say(field, message(refused));
    }

    /** For a reason that is a text of the page. */
    public void because(String key) {
        say(texts.get(key));
    }

    /** For a reason that is a text of the page and names a count. */
    public void because(String key, int count) {
        say(texts.of(key, count));
    }

    /** For a reason that is a text of the page, beside the field that it is about. */
    public void because(String field, String key) {
        say(field, texts.get(key));
    }

    /** For a reason that is a text of the page, told on the page that is opened next. */
    public void next(String key, Object... values) {
        sayNext(values.length == 0 ? texts.get(key) : texts.of(key, values));
    }

    /** By a rule, told on the page that is opened next, where no dialog is in front of it. */
    public void nextBy(BusinessException refused) {
        sayNext(message(refused));
    }

    private static void sayNext(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** A rule's number and message. */
    public String text(Refusal refusal) {
        String text = RuleText.of(refusal.rule(), refusal.values(), language.getLocale(), words);
        return refusal.rule() == 0 ? text : refusal.rule() + " - " + text;
    }

    private static void say(String text) {
        say(null, text);
    }

    private static void say(@Nullable String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }
}

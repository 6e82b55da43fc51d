package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Tells the reader what cannot be done with what was asked, above the page or beside the field. */
@RequestScoped
public class Faults {
    @Inject
    Texts texts;

    @Inject
    Navigation navigation;

    @Inject
    Kept kept;

    /** Above a list that shows nothing in their place, by the label of the field that each would fill; whether there are any. */
    public boolean tellNothingListed(Unknowns unknowns) {
        String labels = navigation.getCurrent().key() + ".label.";
        unknowns.values()
                .forEach(value -> warn(texts.of(
                        "platform_filters.message.nothing", texts.get(labels + value.parameter()), value.text())));
        return !unknowns.isEmpty();
    }

    /** Above a page that shows and does nothing in their place. */
    public void tellNothingShown(Unknowns unknowns) {
        unknowns.values()
                .forEach(value -> warn(texts.of("platform_layout.message.unknown", value.parameter(), value.text())));
    }

    /** Above a page that is shown as if they were not asked for. */
    public void tellShownWithout(Unknowns unknowns) {
        unknowns.values()
                .forEach(value -> warn(texts.of("platform_layout.message.without", value.parameter(), value.text())));
    }

    /** Above a page that is shown as if this were not asked for, when it is none of those that there are. */
    public void tellUnless(String parameter, @Nullable String value, List<String> known) {
        Unknowns unknowns = new Unknowns();
        unknowns.keep(parameter, value, known.contains(Objects.toString(value, "")));
        tellShownWithout(unknowns);
    }

    /** Beside the field {@code to}, when it lies before {@code from}. */
    public void tellOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            beside("to", "platform_filters.message.from_after_to");
        }
    }

    /** Above a list, when the session does not know any more what keys of its address stand for. */
    public void tellForgotten(@Nullable String... keys) {
        if (Stream.of(keys)
                .anyMatch(key -> key != null && kept.of(key, Serializable.class).isEmpty())) {
            above("platform_table.message.search_over");
        }
    }

    /** The text with this key, above the page. */
    public void above(String key) {
        warn(texts.get(key));
    }

    private static void warn(String text) {
        add(null, FacesMessage.SEVERITY_WARN, text);
    }

    /** The text with this key, beside the field. */
    public void beside(String field, String key) {
        add(field, FacesMessage.SEVERITY_ERROR, texts.get(key));
    }

    private static void add(@Nullable String field, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, null));
    }
}

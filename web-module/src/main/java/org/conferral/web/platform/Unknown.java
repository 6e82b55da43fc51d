package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of an address that there are not: told above the page, so that none is left out unseen. A page that was asked
 * for something unknown shows and does nothing in its place.
 */
@Named
@RequestScoped
public class Unknown {
    @Inject
    Texts texts;

    private boolean any;

    /** What the parameter's value means; none, and told, when it says something that means nothing. */
    public <T> Optional<T> orTold(String parameter, @Nullable String value, Function<String, Optional<T>> meaning) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<T> meant = meaning.apply(value);
        if (meant.isEmpty()) {
            tell(parameter, value);
        }
        return meant;
    }

    /** Tells that the address asks for what there is not. */
    public void tell(String parameter, String value) {
        any = true;
        String text = texts.of("platform_layout.message.unknown", parameter, value);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    /** Whether something unknown was asked for. */
    public boolean isAny() {
        return any;
    }
}

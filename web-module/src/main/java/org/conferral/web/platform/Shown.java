package org.conferral.web.platform;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page reads to show it: there for one request and read once in it. The view, which is kept for its person, holds
 * ids and what was entered, and reads lists again when it is asked again.
 */
public final class Shown<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What was read in this request; read now where nothing was. */
    @SuppressWarnings("unchecked")
    public T of(Supplier<T> read) {
        Map<Object, Object> request = request();
        @Nullable T known = (T) request.get(this);
        if (known != null) {
            return known;
        }
        T now = read.get();
        request.put(this, now);
        return now;
    }

    /** This is shown in this request. */
    public void set(T now) {
        request().put(this, now);
    }

    /** It is read anew where it is asked for again. */
    public void forget() {
        request().remove(this);
    }

    private static Map<Object, Object> request() {
        return FacesContext.getCurrentInstance().getAttributes();
    }
}

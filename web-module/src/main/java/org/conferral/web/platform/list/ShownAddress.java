package org.conferral.web.platform.list;

import jakarta.faces.context.FacesContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * The parameters that the address of the shown page carries after a request by script: the script conferral.js writes
 * them into the address bar, for reload, Back and bookmarks.
 */
public final class ShownAddress {
    private static final String PREFIX = "address-";

    private static final String LEAVE = "leave";

    private static final String AGAIN = "again";

    private ShownAddress() {}

    /** Opens another page, once the address of this one is as it was said. */
    public static void leave(String address) {
        PrimeFaces.current().ajax().addCallbackParam(LEAVE, address);
    }

    /** Opens this page anew, at the address that it has. */
    public static void again() {
        PrimeFaces.current().ajax().addCallbackParam(AGAIN, true);
    }

    /** The address carries this parameter from now on; {@code null} takes it away. */
    public static void carry(String parameter, @Nullable Object value) {
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam(PREFIX + parameter, Objects.toString(value, ""));
        }
    }
}

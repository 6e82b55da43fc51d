package org.conferral.web.platform;

import java.util.Locale;

/** The groups of the navigation, in the order shown. */
public enum Menu {
    CREDENTIALS,
    ORDERS,
    STUDENTS,
    ADMINISTRATION;

    public String titleKey() {
        return "platform_menu.title." + name().toLowerCase(Locale.ROOT);
    }
}

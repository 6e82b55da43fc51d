package org.conferral.order.entity;

import java.util.Locale;

/**
 * A code of one of the sets of document orders.
 *
 * @param firstYear the closing year of the first school year in which it may be chosen
 * @param lastYear the closing year of the last one
 */
public record OrderCode(
        Set set, String code, int sequence, String nameEnglish, String nameFrench, int firstYear, int lastYear) {
    /** The sets. */
    public enum Set {
        STATUS,
        SPECIAL_HANDLING,
        DELIVERY_METHOD,
        REQUEST_METHOD,
        STATUS_REASON,
        REORDER_REASON
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? nameFrench : nameEnglish;
    }

    public boolean isOfferedIn(int closingYear) {
        return firstYear <= closingYear && closingYear <= lastYear;
    }
}

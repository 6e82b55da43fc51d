package org.conferral.document.entity;

/**
 * The office that issues documents, as its letters name it in one language on one day.
 *
 * @param hours when somebody is there
 * @param reach by telephone, mail and site
 */
public record OfficeContact(String issuer, String office, String hours, String reach) {}

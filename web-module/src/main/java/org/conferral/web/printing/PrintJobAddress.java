package org.conferral.web.printing;

/** Addresses of the pages of a print job. */
final class PrintJobAddress {
    private PrintJobAddress() {}

    /** The job's page. */
    static String view(long id) {
        return "/printing/view?faces-redirect=true&id=" + id;
    }
}

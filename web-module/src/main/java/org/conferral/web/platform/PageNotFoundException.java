package org.conferral.web.platform;

/** What a page is asked to show is not there, or not the reader's. */
public class PageNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PageNotFoundException(String what) {
        super(what);
    }
}

package org.conferral.document.control;

/** The drawings that a template has once, each on its sheet. */
enum Art {
    /** Frame, pale field and seal of the credential. */
    CREDENTIAL("Xf4"),
    /** The head of the letter. */
    LETTERHEAD("Xf5");

    private final String resource;

    Art(String resource) {
        this.resource = resource;
    }

    /** Its name among the page's resources. */
    String resource() {
        return resource;
    }
}

package org.conferral.document.control.drawing;

/** The drawings that a template has once, each on its sheet. */
public enum Art {
    /** Frame, pale field and seal of the credential. */
    CREDENTIAL("Xf4"),
    /** The head of the letter. */
    LETTERHEAD("Xf5");

    private final String resource;

    Art(String resource) {
        this.resource = resource;
    }

    /** Its name among the page's resources. */
    public String resource() {
        return resource;
    }
}

package org.conferral.document.control.type;

/** The colours of the paper: one ink and black, so that it prints on any stock and in grey. */
public enum Ink {
    BLACK("0 0 0"),
    INK("0.051 0.294 0.322"),
    PALE("0.561 0.702 0.71"),
    FIELD("0.89 0.933 0.933"),
    /** What says that a paper is not the official one. */
    WARNING("0.698 0.133 0.133"),
    WARNING_PALE("0.96 0.86 0.86");

    private final String components;

    Ink(String components) {
        this.components = components;
    }

    public String fill() {
        return components + " rg";
    }

    public String stroke() {
        return components + " RG";
    }
}

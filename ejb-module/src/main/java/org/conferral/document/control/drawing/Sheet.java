package org.conferral.document.control.drawing;

/** The sheets of a document, Letter size; lengths in points. */
public enum Sheet {
    CREDENTIAL(792, 612),
    LETTER(612, 792);

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}

package org.conferral.document.control;

/** The sheets of a document, Letter size; lengths in points. */
enum Sheet {
    CREDENTIAL(792, 612),
    LETTER(612, 792);

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

package org.conferral.document.entity;

/** How the face of a credential is laid out. A layout stays as it is for ever; a new look is another one. */
public enum PaperLayout {
    /** Landscape Letter inside the ornamental frame, the name in the middle, the seal between two signatures. */
    FRAMED
}

package org.conferral.intake.entity;

/** Where the files of an import came from. */
public enum IntakeSource {
    /** A ZIP that somebody uploaded. */
    UPLOAD,
    /** A folder under {@code CONFERRAL_IMPORT_DIR}. */
    FOLDER,
    /** The synthetic province, at the first start. */
    SAMPLE
}

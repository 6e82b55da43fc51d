package org.conferral.run.entity;

/** The three exports of a run; {@link #title} is in the file's name. */
public enum RunExport {
    PRE_PROCESSED("Pre-Processed"),
    SUCCESSFUL("Post-Processed Successful"),
    UNSUCCESSFUL("Post-Processed Unsuccessful");

    private final String title;

    RunExport(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

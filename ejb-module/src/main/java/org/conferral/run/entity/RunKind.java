package org.conferral.run.entity;

/** What a run does with each of its records; {@link #title} is in the names of its files. */
public enum RunKind {
    /** Awards the credential and orders its document. */
    AWARD_AND_ORDER("Bulk Credential Award and Order", Stage.AWARD),
    /** Orders the document of a credential that is awarded already. */
    ORDER("Bulk Credential Order", Stage.ORDER);

    private final String title;
    private final Stage first;

    RunKind(String title, Stage first) {
        this.title = title;
        this.first = first;
    }

    public String title() {
        return title;
    }

    /** Where a record is refused that never had its turn. */
    public Stage firstStage() {
        return first;
    }

    public boolean awards() {
        return this == AWARD_AND_ORDER;
    }
}

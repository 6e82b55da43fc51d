package org.conferral.run.entity;

/** Where a record was refused. */
public enum Stage {
    AWARD("Award"),
    ORDER("Order");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** As exports show it. */
    public String label() {
        return label;
    }
}

package org.conferral.batch.run;

import jakarta.enterprise.context.ApplicationScoped;

/** This server among the nodes, as WildFly's transactions know it. */
@ApplicationScoped
public class Node {
    /** Its name: {@code CONFERRAL_NODE}. */
    public String name() {
        String named = System.getenv("CONFERRAL_NODE");
        return named == null || named.isBlank() ? "node1" : named;
    }
}

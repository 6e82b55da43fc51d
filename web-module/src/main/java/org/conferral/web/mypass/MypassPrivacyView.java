package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What myPass keeps of people, and why, in plain words. */
@Named
@RequestScoped
public class MypassPrivacyView {
    private static final List<String> PARTS = List.of("kept", "seen", "mail", "cookies", "ends", "asks");

    public List<String> getParts() {
        return PARTS;
    }
}

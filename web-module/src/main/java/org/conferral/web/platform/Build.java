package org.conferral.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** Which build this is. */
@Named
@ApplicationScoped
public class Build {
    private String version = "";
    private String stamp = "";

    @PostConstruct
    void read() {
        ResourceBundle build = ResourceBundle.getBundle("org.conferral.web.build");
        version = build.getString("version").replace("-SNAPSHOT", "");
        stamp = build.getString("stamp");
    }

    /** As the header shows it: {@code 1.0.0 (20260701.1130)}. */
    public String getLabel() {
        return version + " (" + stamp + ")";
    }

    /** Changes with every build; in the addresses of style sheet and scripts, which browsers keep for a year. */
    public String getStamp() {
        return stamp;
    }
}

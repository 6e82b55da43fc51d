package org.conferral.document.control.proof;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Keeps a server from starting that would print real documents with an address that is none. */
@Singleton
@Startup
public class PublicSiteCheck {
    @Inject
    PublicSite site;

    @PostConstruct
    void check() {
        site.check();
    }
}

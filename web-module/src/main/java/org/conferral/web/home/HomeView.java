package org.conferral.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.web.platform.Page;
import org.conferral.web.platform.Reader;

/** The landing page. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    Reader reader;

    /** What the reader can do here. */
    public List<Page> getPages() {
        return reader.getPages();
    }
}

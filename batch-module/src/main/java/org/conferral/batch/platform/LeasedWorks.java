package org.conferral.batch.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.boundary.LeasedWork;

/** The kinds of long work, as they were found. */
@ApplicationScoped
public class LeasedWorks {
    @Inject
    Instance<LeasedWork> found;

    private List<LeasedWork> works = List.of();

    /** Once: each look makes references anew, and they are kept for as long as this bean lives. */
    @PostConstruct
    void find() {
        works = found.stream().toList();
    }

    LeasedWork of(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such work: " + kind));
    }
}

package org.conferral.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled classes of the three modules that are deployed. */
public final class ProductClasses implements LocationProvider {
    static final String ROOT = "org.conferral";
    static final String BOUNDARY = ROOT + ".*.boundary..";
    static final String CONTROL = ROOT + ".*.control..";
    static final String ENTITY = ROOT + ".*.entity..";
    static final String BATCH = ROOT + ".batch..";
    static final String WEB = ROOT + ".web..";

    @Override
    public Set<Location> get(Class<?> test) {
        return Stream.of("ejb-module", "batch-module", "web-module")
                .map(module -> Path.of("..", module, "target", "classes"))
                .map(Location::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Addresses;
import org.conferral.platform.entity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registries of pages and endpoints say what {@code addresses.txt} says: a change is made in both places. */
class AddressTableTest {
    private static final String PACKAGE = ProductClasses.ROOT + ".web.platform.";
    private static final Set<String> ROLES = Set.of(
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.MANAGE_CONSUMERS,
            Role.AUDIT,
            Role.ADMIN,
            Role.PUBLIC);

    private URLClassLoader web;

    @BeforeEach
    void open() throws IOException {
        URL classes = Path.of("..", "web-module", "target", "classes").toUri().toURL();
        web = new URLClassLoader(new URL[] {classes}, getClass().getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        web.close();
    }

    @Test
    void everyAddressIsThereWithItsRoles() throws Exception {
        Map<String, Set<String>> actual = new TreeMap<>();
        for (String address : Addresses.table().keySet()) {
            actual.put(address, roles(address));
        }
        assertEquals(Addresses.table(), actual);
    }

    @Test
    void everyPageIsInTheTable() throws Exception {
        Set<String> pages = new TreeSet<>();
        for (Object page : web.loadClass(PACKAGE + "Screen").getEnumConstants()) {
            if (!(boolean) call(page, "isPublic")) {
                pages.add((String) call(page, "path"));
            }
        }
        assertEquals(Set.of(), missing(pages), "not in the table");
    }

    @Test
    void everyEndpointIsInTheTable() throws Exception {
        Set<Object> tried = new TreeSet<>();
        for (String address : Addresses.table().keySet()) {
            find("Endpoint", address).ifPresent(tried::add);
        }
        Set<Object> wanted = Stream.of(web.loadClass(PACKAGE + "Endpoint").getEnumConstants())
                .filter(endpoint -> !isPublic(endpoint))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(tried.containsAll(wanted), () -> wanted + " are not all among " + tried);
    }

    @Test
    void everythingForEverybodyIsInItsTable() throws Exception {
        Set<Object> wanted = Stream.of("Screen", "Endpoint")
                .flatMap(registry -> Stream.of(constants(registry)))
                .filter(registered -> isPublic(registered))
                .collect(Collectors.toSet());
        Set<Object> listed = Addresses.ofEverybody().stream()
                .map(address -> find("Screen", address)
                        .or(() -> find("Endpoint", address))
                        .orElseThrow(() -> new AssertionError(address)))
                .collect(Collectors.toSet());
        assertEquals(wanted, listed);
    }

    @Test
    void everyServletIsInOneOfTheTables() {
        Set<String> listed = new TreeSet<>(Addresses.table().keySet());
        listed.addAll(Addresses.ofEverybody());
        Set<String> unlisted = new TreeSet<>();
        for (WebServlet servlet : servlets()) {
            Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()))
                    .filter(pattern -> listed.stream().noneMatch(address -> isOf(pattern, address)))
                    .forEach(unlisted::add);
        }
        assertEquals(Set.of(), unlisted);
    }

    @Test
    void everyAddressOfMypassIsTriedWithOthersData() {
        Set<String> tried = new TreeSet<>(Addresses.withOthersData().stream()
                .map(line -> line.split(" ", -1)[1].replaceFirst("[?].*", "").replaceFirst("[{].*", "0"))
                .toList());
        Set<String> wanted = new TreeSet<>(Addresses.ofEverybody().stream()
                .filter(address -> address.startsWith("/mypass"))
                .toList());
        assertEquals(wanted, tried);
    }

    private static List<WebServlet> servlets() {
        List<WebServlet> servlets = new ClassFileImporter()
                .importPath(Path.of("..", "web-module", "target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .map(type -> type.getAnnotationOfType(WebServlet.class))
                        .toList();
        assertFalse(servlets.isEmpty());
        return servlets;
    }

    /** Codes are asked for in capitals, too. */
    private static boolean isOf(String pattern, String address) {
        String known = address.toLowerCase(Locale.ROOT);
        String sought = pattern.toLowerCase(Locale.ROOT);
        return sought.endsWith("/*")
                ? known.startsWith(sought.substring(0, sought.length() - 1))
                : known.equals(sought);
    }

    private Object[] constants(String registry) {
        try {
            return web.loadClass(PACKAGE + registry).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Set<String> roles(String address) throws Exception {
        Object registered =
                find("Screen", address).or(() -> find("Endpoint", address)).orElseThrow();
        Set<String> opened = new TreeSet<>();
        for (String role : ROLES) {
            if (opens(registered, Set.of(role, Role.ACCESS)::contains)) {
                opened.add(role);
            }
        }
        return opened.equals(ROLES) ? Set.of(Role.ACCESS) : opened;
    }

    private Optional<Object> find(String registry, String address) {
        try {
            Optional<?> found = (Optional<?>) web.loadClass(PACKAGE + registry)
                    .getMethod("at", String.class)
                    .invoke(null, address.replaceFirst("[?].*", ""));
            return found.map(Object.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean opens(Object registered, Predicate<String> holds) throws ReflectiveOperationException {
        return (boolean)
                registered.getClass().getMethod("opensTo", Predicate.class).invoke(registered, holds);
    }

    private static boolean isPublic(Object endpoint) {
        try {
            return (boolean) call(endpoint, "isPublic");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object call(Object object, String method) throws ReflectiveOperationException {
        return object.getClass().getMethod(method).invoke(object);
    }

    private static Set<String> missing(Set<String> pages) {
        Set<String> missing = new TreeSet<>(pages);
        missing.removeAll(Addresses.table().keySet());
        return missing;
    }
}

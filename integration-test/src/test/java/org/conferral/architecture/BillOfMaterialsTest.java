package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * docs/security.md, What ships: with {@code -Psbom}, each library that the archive has stands in its bill of materials, and each
 * that is put into the server as a module in the server's.
 */
class BillOfMaterialsTest {
    private static final Path ARCHIVE = Path.of("../ear/target/conferral.ear");
    private static final Path BILL = Path.of("../ear/target/conferral.cdx.json");
    private static final Path SERVER = Path.of("../server-config/target");
    private static final Path MODULES = SERVER.resolve("server-content/modules");

    @Test
    void eachLibraryOfTheArchiveIsListed() throws IOException {
        assumeTrue(Files.exists(BILL), "made with -Psbom only");
        List<String> shipped;
        try (InputStream archive = Files.newInputStream(ARCHIVE)) {
            shipped = libraries(archive);
        }
        assertFalse(shipped.isEmpty());
        mustList(BILL, shipped);
    }

    @Test
    void eachModuleThatIsPutIntoTheServerIsListed() throws IOException {
        Path bill;
        try (Stream<Path> made = Files.list(SERVER)) {
            Optional<Path> one =
                    made.filter(file -> file.toString().endsWith(".cdx.json")).findFirst();
            assumeTrue(one.isPresent(), "made with -Psbom only");
            bill = one.orElseThrow();
        }
        List<String> shipped;
        try (Stream<Path> files = Files.walk(MODULES)) {
            shipped = files.map(file -> file.getFileName().toString())
                    .filter(BillOfMaterialsTest::isOfOthers)
                    .toList();
        }
        assertTrue(shipped.stream().anyMatch(file -> file.startsWith("bcprov")), shipped::toString);
        mustList(bill, shipped);
    }

    private static void mustList(Path bill, List<String> shipped) throws IOException {
        Set<String> listed = listed(bill);
        assertEquals(
                List.of(),
                shipped.stream()
                        .filter(file -> listed.stream().noneMatch(known -> isOf(file, known)))
                        .toList());
    }

    private static boolean isOfOthers(String file) {
        return file.endsWith(".jar") && !file.contains("conferral-");
    }

    /** Files of libraries, those of the pages' archive too. */
    private static List<String> libraries(InputStream archive) throws IOException {
        List<String> found = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String file = entry.getName().replaceFirst(".*/", "");
            if (file.endsWith(".war")) {
                found.addAll(libraries(zip));
            } else if (isOfOthers(file)) {
                found.add(file);
            }
        }
        return found;
    }

    /** Whether a file is this library's, perhaps in a kind of its own, which stands behind the version. */
    private static boolean isOf(String file, String known) {
        return file.startsWith(known) && file.substring(known.length()).matches("(-[a-z]+)?[.]jar");
    }

    /** What names of libraries' files begin with in either archive: with the group before the name, or without. */
    private static Set<String> listed(Path bill) throws IOException {
        try (InputStream text = Files.newInputStream(bill);
                JsonReader json = Json.createReader(text)) {
            return json.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                    .flatMap(library -> {
                        String file = library.getString("name") + "-" + library.getString("version");
                        return Stream.of(file, library.getString("group", "") + "-" + file);
                    })
                    .collect(Collectors.toSet());
        }
    }
}

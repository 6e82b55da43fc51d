package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** WildFly logs, and then ignores, a job that it cannot read: so the build reads each one. */
class JobXmlTest {
    private static final Path CLASSES = Path.of("..", "batch-module", "target", "classes");
    private static final Path JOBS = CLASSES.resolve("META-INF/batch-jobs");
    private static final String NAMESPACE = "https://jakarta.ee/xml/ns/jakartaee";

    private static final Set<String> BEANS = new ClassFileImporter()
            .importPath(CLASSES).stream()
                    .filter(type -> type.isAnnotatedWith(Named.class))
                    .map(JobXmlTest::beanName)
                    .collect(Collectors.toUnmodifiableSet());

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String name = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : given;
    }

    static List<Path> jobs() throws IOException {
        try (Stream<Path> files = Files.list(JOBS)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void idIsTheFileNameAndEveryRefIsABean(Path job) throws Exception {
        Element root = read(job);
        assertEquals("job", root.getLocalName());
        assertEquals(job.getFileName().toString(), root.getAttribute("id") + ".xml");
        NodeList all = root.getElementsByTagNameNS(NAMESPACE, "*");
        assertAll(IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute("ref"))
                .filter(ref -> !ref.isEmpty())
                .map(ref -> () -> assertTrue(BEANS.contains(ref), job + " names no bean: " + ref)));
    }

    /** A run waits for an import as long as that takes: its steps that wait have six hours, not the usual minutes. */
    @Test
    void runHasTimeToWaitForAnImport() throws Exception {
        Element root = read(JOBS.resolve("run-award-and-order.xml"));
        NodeList properties = root.getElementsByTagNameNS(NAMESPACE, "property");
        assertEquals(
                List.of("21600"),
                IntStream.range(0, properties.getLength())
                        .mapToObj(i -> (Element) properties.item(i))
                        .filter(property -> property.getAttribute("name").equals("jakarta.transaction.global.timeout"))
                        .map(property -> property.getAttribute("value"))
                        .distinct()
                        .toList());
    }

    private static Element read(Path job) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Element root = parsers.newDocumentBuilder().parse(job.toFile()).getDocumentElement();
        assertEquals(NAMESPACE, root.getNamespaceURI());
        return root;
    }
}

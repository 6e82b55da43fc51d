package org.conferral.province;

import java.io.IOException;
import java.nio.file.Path;
import org.conferral.province.Organizations.Authority;
import org.conferral.province.Organizations.School;

/** Writes organizations.csv. */
final class OrganizationFile {
    private OrganizationFile() {}

    static void write(Path folder, Organizations organizations) throws IOException {
        try (CsvFile file = new CsvFile(
                folder, "organizations.csv", "Organization Code", "Name", "Authority Code", "Language", "Active")) {
            for (Authority authority : organizations.authorities()) {
                row(file, authority.code(), authority.name(), "", authority.french(), authority.active());
            }
            for (School school : organizations.schools()) {
                Authority authority = school.authority();
                row(file, school.code(), school.name(), authority.code(), authority.french(), school.active());
            }
        }
    }

    private static void row(CsvFile file, String code, String name, String owner, boolean french, boolean active)
            throws IOException {
        file.row(code, name, owner, french ? "FR" : "EN", CsvFile.yesNo(active));
    }
}

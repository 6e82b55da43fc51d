package org.conferral.web.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.organization.entity.OrganizationCode;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.run.entity.RunCriteria;
import org.junit.jupiter.api.Test;

class SearchFormTest {
    private static final OrganizationRow AUTHORITY = new OrganizationRow(7, new OrganizationCode("A.0050"), "North");
    private static final OrganizationRow OTHER = new OrganizationRow(8, new OrganizationCode("A.0060"), "South");
    private static final OrganizationRow SCHOOL = new OrganizationRow(70, new OrganizationCode("S.0982"), "Sample");

    private final SearchForm form = new SearchForm();

    @Test
    void typesAreMandatory() {
        assertFalse(form.isEntered());
        assertFalse(form.isComplete());
        form.choose("AHSD");
        assertTrue(form.isEntered());
        assertTrue(form.isComplete(), "the whole province");
    }

    @Test
    void schoolIsMandatoryOnceThereIsAnAuthority() {
        form.choose("AHSD,CHSA");
        form.setAuthority(AUTHORITY);
        assertFalse(form.isComplete());
        form.setSchool(SCHOOL);
        assertTrue(form.isComplete());
        assertEquals(new RunCriteria(7L, 70L, Set.of(CredentialCode.AHSD, CredentialCode.CHSA)), form.criteria());
    }

    @Test
    void anotherAuthorityClearsTheSchool() {
        form.setAuthority(AUTHORITY);
        form.setSchool(SCHOOL);
        form.setAuthority(AUTHORITY);
        assertEquals(SCHOOL, form.getSchool(), "the same one does not");
        form.setAuthority(OTHER);
        assertNull(form.getSchool());
    }

    @Test
    void schoolWithoutAuthorityIsNotTaken() {
        form.setSchool(SCHOOL);
        assertNull(form.getSchool());
    }

    @Test
    void addressCarriesTheCriteria() {
        assertEquals("", form.query());
        form.choose("COSC,AHSD");
        form.setAuthority(AUTHORITY);
        form.setSchool(SCHOOL);
        assertEquals("&authority=7&school=70&types=AHSD,COSC", form.query());
    }

    @Test
    void nonsenseAndTheHonoraryDiplomaInAnAddressAreLeftOut() {
        form.choose("HHSD,nonsense,,GHSD");
        assertArrayEquals(new CredentialCode[] {CredentialCode.GHSD}, form.getTypes());
        form.choose(null);
        assertArrayEquals(new CredentialCode[] {}, form.getTypes());
    }
}

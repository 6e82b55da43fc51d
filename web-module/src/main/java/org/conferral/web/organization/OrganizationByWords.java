package org.conferral.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An authority or a school by what a person wrote: its exact code, its exact name, or both as lists show them. What is
 * none of these, or more than one, is refused beside the field. The component's attribute {@code kind} tells which, and
 * {@code of} the authority whose schools count.
 */
@Named
@RequestScoped
public class OrganizationByWords implements Converter<OrganizationRow> {
    @Inject
    OrganizationChoices organizations;

    @Inject
    Texts texts;

    @Override
    public @Nullable OrganizationRow getAsObject(FacesContext faces, UIComponent component, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        boolean school = "school".equals(component.getAttributes().get("kind"));
        List<OrganizationRow> meant = school
                ? organizations.schoolsWritten(
                        (OrganizationRow) component.getAttributes().get("of"), written)
                : organizations.authoritiesWritten(written);
        if (meant.size() != 1) {
            String key = meant.isEmpty() ? (school ? "no_school" : "no_authority") : "several";
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, texts.get("platform_organization.message." + key), null));
        }
        return meant.get(0);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable OrganizationRow value) {
        return value == null ? "" : value.label();
    }
}

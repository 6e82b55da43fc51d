package org.conferral.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.organization.boundary.OrganizationQueries;
import org.conferral.organization.entity.OrganizationRow;
import org.jspecify.annotations.Nullable;

/** An authority or a school by its number. */
@Named
@RequestScoped
public class OrganizationByNumber implements Converter<OrganizationRow> {
    @Inject
    OrganizationQueries organizations;

    @Override
    public @Nullable OrganizationRow getAsObject(FacesContext faces, UIComponent component, @Nullable String value) {
        return value != null && value.matches("[0-9]{1,18}")
                ? organizations.find(Long.parseLong(value)).orElse(null)
                : null;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable OrganizationRow value) {
        return value == null ? "" : String.valueOf(value.id());
    }
}

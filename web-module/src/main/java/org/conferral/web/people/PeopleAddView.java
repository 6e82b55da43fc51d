package org.conferral.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.conferral.people.boundary.AccountService;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Add a person. */
@Named
@ViewScoped
public class PeopleAddView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountService service;

    @Inject
    transient InvitationLink link;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private final PersonForm form = new PersonForm();

    /** Adds the person, and shows the link. */
    public @Nullable String add() {
        try {
            long id = service.add(form.getLogin(), form.getFullName(), form.chosen());
            link.make(id);
            done.tell("people_add.message.added", form.getLogin());
            return "/people/view?faces-redirect=true&id=" + id;
        } catch (BusinessException e) {
            refused.at(
                    AccountPolicy.fault(form.getLogin(), form.getFullName(), form.chosen())
                            .map(AccountPolicy.Fault::field)
                            .orElse("login"),
                    e);
            return null;
        }
    }

    public PersonForm getForm() {
        return form;
    }
}

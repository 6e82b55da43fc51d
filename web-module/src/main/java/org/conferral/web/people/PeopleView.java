package org.conferral.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.people.boundary.AccountQueries;
import org.conferral.people.boundary.AccountService;
import org.conferral.people.entity.AccountChangedException;
import org.conferral.people.entity.AccountEvent;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.AccountRow;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** One person: what they may do, whether they can sign in, what happened to the account. */
@Named
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountQueries people;

    @Inject
    transient AccountService service;

    @Inject
    transient InvitationLink link;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private @Nullable String id;
    private int version;
    private PersonForm form = new PersonForm();
    private transient @Nullable AccountRow account;
    private final Shown<List<AccountEvent>> events = new Shown<>();

    public void open() {
        version = getAccount().version();
        form = PersonForm.of(getAccount());
    }

    /** Changes name and roles. */
    public @Nullable String save() {
        try {
            return changed(
                    () -> service.change(getAccount().id(), version, form.getFullName(), form.chosen()),
                    "people_view.message.saved");
        } catch (BusinessException e) {
            refused.at(
                    AccountPolicy.fault(form.getFullName(), form.chosen())
                            .map(AccountPolicy.Fault::field)
                            .orElse(null),
                    e);
            return null;
        }
    }

    public String disable() {
        return asked(() -> service.disable(getAccount().id(), version), "people_view.message.disabled");
    }

    public String enable() {
        return asked(() -> service.enable(getAccount().id(), version), "people_view.message.enabled");
    }

    /** Makes a new link, which is shown once. */
    public String invite() {
        return asked(() -> link.make(getAccount().id()), "people_view.message.invited");
    }

    /** What a question was asked about before: the page is opened anew, also to say why not. */
    private String asked(Runnable act, String told) {
        try {
            return changed(act, told);
        } catch (BusinessException e) {
            refused.nextBy(e);
            return page();
        }
    }

    private String changed(Runnable act, String told) {
        try {
            act.run();
            done.tell(told, getAccount().login());
        } catch (AccountChangedException e) {
            refused.next("people_view.message.changed");
        }
        return page();
    }

    private String page() {
        return "/people/view?faces-redirect=true&id=" + getAccount().id();
    }

    public AccountRow getAccount() {
        if (account == null) {
            long asked = Parameter.id(id);
            account = people.find(asked).orElseThrow(() -> new PageNotFoundException("person " + asked));
        }
        return Objects.requireNonNull(account);
    }

    /** Newest first. */
    public List<AccountEvent> getEvents() {
        return events.of(() -> people.events(getAccount().id()));
    }

    public PersonForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

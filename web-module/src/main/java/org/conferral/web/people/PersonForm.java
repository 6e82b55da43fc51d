package org.conferral.web.people;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conferral.people.entity.AccountRow;
import org.jspecify.annotations.Nullable;

/** A person as entered; a blank that stands for nothing is a blank. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String login = "";
    private String fullName = "";
    private String[] roles = {};

    /** What a person is now. */
    static PersonForm of(AccountRow account) {
        PersonForm form = new PersonForm();
        form.login = account.login();
        form.fullName = account.fullName();
        form.roles = account.roles().toArray(String[]::new);
        return form;
    }

    List<String> chosen() {
        return List.of(roles);
    }

    public String getLogin() {
        return login;
    }

    /** Capitals are no different letters in a login. */
    public void setLogin(@Nullable String login) {
        this.login = Objects.requireNonNullElse(login, "").strip().toLowerCase(Locale.ROOT);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = Objects.requireNonNullElse(fullName, "").strip();
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}

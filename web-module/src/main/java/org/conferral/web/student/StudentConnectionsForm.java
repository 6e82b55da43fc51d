package org.conferral.web.student;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.connection.boundary.ConnectionCodeService;
import org.conferral.connection.entity.CodeWay;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.IssuedCode;
import org.conferral.connection.entity.StudentConnection;
import org.conferral.connection.entity.StudentConnections;
import org.conferral.mail.entity.MailException;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.web.mypass.StaffEntrance;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** The tab myPass of a student's page: who is connected, and codes for who shall be. */
@Named
@ViewScoped
public class StudentConnectionsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CODE = "connection_code";

    @Inject
    transient ConnectionCodeService service;

    @Inject
    transient Clock clock;

    @Inject
    Done done;

    @Inject
    Refused refused;

    @Inject
    Texts texts;

    @Inject
    StaffEntrance entrance;

    @Inject
    StudentView view;

    private transient @Nullable StudentConnections known;

    public StudentConnections getKnown() {
        StudentConnections now = known;
        if (now == null) {
            now = service.of(getStudent());
            known = now;
        }
        return now;
    }

    /** Whose page it is. */
    public long getStudent() {
        return view.getStudent().identity().id();
    }

    /** Gives a code: shown once, on the page that is opened next, or sent. */
    public String issue(String kind, String way) {
        try {
            Optional<ConnectionCode> code =
                    service.issue(getStudent(), ConnectionKind.valueOf(kind), CodeWay.valueOf(way));
            if (code.isPresent()) {
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getFlash()
                        .put(CODE, code.get().shown());
            } else {
                done.tell("student_view.message.code_sent");
            }
        } catch (BusinessException e) {
            refused.nextBy(e);
        } catch (MailException e) {
            refused.next("student_view.message.code_unsent");
        }
        return address();
    }

    public String withdraw(long code) {
        service.withdraw(getStudent(), code);
        done.tell("student_view.message.code_withdrawn");
        return address();
    }

    public String withdrawImported(long id) {
        service.withdrawImported(getStudent(), id);
        done.tell("student_view.message.imported_withdrawn");
        return address();
    }

    public String end(long connection) {
        service.end(getStudent(), connection);
        done.tell("student_view.message.connection_ended");
        return address();
    }

    /** Leads into myPass as who is connected, to look or to act for them. */
    public @Nullable String visit(long connection, boolean acting) {
        if (entrance.enter(getStudent(), connection, acting)) {
            return null;
        }
        refused.next("student_view.message.connection_over");
        return address();
    }

    private String address() {
        return "/student/view?faces-redirect=true&tab=connections&id=" + getStudent();
    }

    /** Why a code of this kind cannot be given, if so. */
    public @Nullable String refusal(String kind) {
        Refusal refusal = ConnectionKind.valueOf(kind) == ConnectionKind.GUARDIAN
                ? getKnown().guardian()
                : getKnown().any();
        return refusal == null ? null : refused.text(refusal);
    }

    public List<ConnectionKind> getKinds() {
        return List.of(ConnectionKind.values());
    }

    public long getCodeDays() {
        return ConnectionPolicy.CODE.toDays();
    }

    public String kind(ConnectionKind kind) {
        return texts.get(texts.statusKey("connection", kind));
    }

    public boolean open(IssuedCode code) {
        return code.isOpen(clock.instant());
    }

    public boolean active(StudentConnection connection) {
        return connection.isActive(LocalDate.now(clock));
    }

    /** How a code stands, as the end of a message key. */
    public String state(IssuedCode code) {
        if (code.usedAt() != null) {
            return "used";
        }
        if (code.withdrawnAt() != null) {
            return "withdrawn";
        }
        return open(code) ? "open" : "expired";
    }

    /** Who ended a connection. */
    public String endedBy(StudentConnection connection) {
        String by = String.valueOf(connection.endedBy());
        return by.equals(StudentConnection.BY_PERSON) || by.equals(StudentConnection.BY_STUDENT)
                ? texts.get("connection.text.by_" + by.toLowerCase(Locale.ROOT))
                : by;
    }
}

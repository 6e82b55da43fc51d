package org.conferral.web.student;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conferral.award.boundary.StudentCredentialQueries;
import org.conferral.award.entity.StudentCredential;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.OrderItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.entity.Role;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentAddress;
import org.conferral.student.entity.StudentBadge;
import org.conferral.student.entity.StudentDetail;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The page of one student; which of its tabs is shown stands in its address. */
@Named
@ViewScoped
public class StudentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIRST_TAB = "details";
    private static final String CONNECTIONS = "connections";
    private static final List<String> TABS = List.of(FIRST_TAB, "credentials", "orders");

    @Inject
    StudentQueries students;

    @Inject
    StudentCredentialQueries credentials;

    @Inject
    OrderItemQueries orders;

    @Inject
    Faults faults;

    @Inject
    Reader reader;

    private @Nullable String id;
    private @Nullable String tab;
    private @Nullable String all;
    private transient @Nullable StudentDetail student;
    private final Shown<List<StudentCredential>> known = new Shown<>();
    private final Shown<List<OrderItemRow>> items = new Shown<>();
    private @Nullable Rows<OrderItemRow> rows;

    public void open() {
        student = students.get(Parameter.id(id));
        faults.tellUnless("tab", tab, getTabs());
        faults.tellUnless("all", all, List.of("true"));
        rows = Rows.of(this::getItems, item -> String.valueOf(item.id()));
    }

    public StudentDetail getStudent() {
        return Objects.requireNonNull(student);
    }

    /** Whether the official mark hold is in force. */
    public boolean isHeld() {
        return getStudent().identity().badges().contains(StudentBadge.HOLD);
    }

    /** Whether mail can be sent today. */
    public boolean isMail() {
        return getStudent().addresses().stream().anyMatch(StudentAddress::mailing);
    }

    /** What is assessed or awarded; when all are asked for, every credential there is. */
    public List<StudentCredential> getCredentials() {
        return known.of(() -> credentials.of(getStudent().identity().id())).stream()
                .filter(credential -> isAllShown() || credential.isCurrent())
                .toList();
    }

    public boolean isAllShown() {
        return "true".equals(all);
    }

    /** Whether an item waits for its document. */
    public boolean isDocumentAwaited() {
        return getItems().stream().anyMatch(item -> item.status() == OrderItemStatus.ORDERED && !item.deleted());
    }

    public List<Long> getItemIds() {
        return getItems().stream().map(OrderItemRow::id).toList();
    }

    public List<OrderItemRow> getItems() {
        return items.of(() -> orders.ofStudent(getStudent().identity().id()));
    }

    public @Nullable Rows<OrderItemRow> getRows() {
        return rows;
    }

    public @Nullable String getAll() {
        return all;
    }

    public void setAll(@Nullable String all) {
        this.all = all;
    }

    /** Those that the reader may open: who is connected is seen by those who manage orders, and by auditors. */
    public List<String> getTabs() {
        return reader.holds(Role.MANAGE_ORDERS) || reader.holds(Role.AUDIT)
                ? Stream.concat(TABS.stream(), Stream.of(CONNECTIONS)).toList()
                : TABS;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** The tab shown: the first when the address names none that there is. */
    public String getTab() {
        return tab != null && getTabs().contains(tab) ? tab : FIRST_TAB;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab;
    }
}

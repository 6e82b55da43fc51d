package org.conferral.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conferral.platform.entity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Every page there is: its address, its menu group, who may open it. An address that is neither here nor an
 * {@link Endpoint} does not exist. The page at {@code /run/search} is the view {@code /run/search.xhtml}; its message
 * keys begin with {@link #key()}.
 */
public enum Screen {
    HOME("/", null, Role.ACCESS),
    RUN_SEARCH("/run/search", Menu.CREDENTIALS, Role.MANAGE_CREDENTIALS),
    RUN_CONFIRM("/run/confirm", RUN_SEARCH),
    RUN_SUMMARY("/run/summary", RUN_SEARCH),
    RUN_LIST("/run/list", Menu.CREDENTIALS, Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN),
    RUN_VIEW("/run/view", RUN_LIST),
    RUN_DELIVERY("/run/delivery", RUN_LIST),
    RUN_CERTIFICATE("/run/certificate", RUN_LIST),
    AWARD_REVIEW("/award/review", Menu.CREDENTIALS, Role.MANAGE_CREDENTIALS),
    CREDENTIAL_LIST("/credential/list", Menu.CREDENTIALS, Role.LIST_CREDENTIALS, Role.AUDIT),
    STUDENT_LIST(
            "/student/list",
            Menu.STUDENTS,
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.AUDIT),
    STUDENT_VIEW("/student/view", STUDENT_LIST),
    CREDENTIAL_VIEW("/credential/view", STUDENT_LIST),
    AWARD_FIND("/award/find", Menu.CREDENTIALS, Role.MANAGE_CREDENTIALS, Role.AUDIT),
    AWARD_AWARD("/award/award", AWARD_REVIEW),
    AWARD_EDIT("/award/edit", AWARD_REVIEW),
    AWARD_VIEW("/award/view", STUDENT_LIST),
    ORDER_LIST("/order/list", Menu.ORDERS, Role.MANAGE_ORDERS, Role.AUDIT),
    ORDER_VIEW("/order/view", ORDER_LIST),
    ORDER_EDIT("/order/edit", Role.MANAGE_ORDERS, ORDER_LIST),
    ORDER_BULK("/order/bulk", ORDER_LIST),
    ORDER_REORDER("/order/reorder", Role.MANAGE_ORDERS, ORDER_LIST),
    AWARD_REPRINT("/award/reprint", Role.MANAGE_ORDERS, ORDER_LIST),
    DOCUMENT_SAMPLE("/document/sample", Menu.ORDERS, Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.AUDIT),
    DOCUMENT_AGENT("/document/agent", Menu.ORDERS, Role.MANAGE_ORDERS, Role.AUDIT),
    PRINTING_LIST("/printing/list", Menu.ORDERS, Role.MANAGE_ORDERS, Role.AUDIT),
    PRINTING_VIEW("/printing/view", PRINTING_LIST),
    PRINTING_MANUAL("/printing/manual", Menu.ORDERS, Role.MANAGE_ORDERS, Role.AUDIT),
    PRINTING_RETURNED("/printing/returned", Menu.ORDERS, Role.MANAGE_ORDERS),
    PRINTING_ASSEMBLE("/printing/assemble", PRINTING_LIST),
    CONSUMER_LIST("/consumer/list", Menu.ORDERS, Role.MANAGE_CONSUMERS, Role.AUDIT),
    CONSUMER_VIEW("/consumer/view", CONSUMER_LIST),
    CONSUMER_ADD("/consumer/add", Role.MANAGE_CONSUMERS, CONSUMER_LIST),
    CONSUMER_EDIT("/consumer/edit", Role.MANAGE_CONSUMERS, CONSUMER_LIST),
    DELIVERY_NOTIFYING("/delivery/notifying", Menu.ORDERS, Role.MANAGE_CONSUMERS, Role.AUDIT),
    INTAKE_IMPORT("/intake/import", Menu.ADMINISTRATION, Role.ADMIN, Role.AUDIT),
    INTAKE_VIEW("/intake/view", INTAKE_IMPORT),
    RUN_SCHEDULES("/run/schedules", Menu.ADMINISTRATION, Role.ADMIN, Role.AUDIT),
    PRINTING_FACILITIES("/printing/facilities", Menu.ADMINISTRATION, Role.ADMIN, Role.AUDIT),
    PEOPLE_LIST("/people/list", Menu.ADMINISTRATION, Role.ADMIN, Role.AUDIT),
    PEOPLE_VIEW("/people/view", PEOPLE_LIST),
    PEOPLE_ADD("/people/add", Role.ADMIN, PEOPLE_LIST),
    PEOPLE_SIGN_INS("/people/sign-ins", Menu.ADMINISTRATION, Role.ADMIN, Role.AUDIT),
    SIGN_IN("/sign-in"),
    INVITATION("/invitation"),
    VERIFY("/verify"),
    DOCUMENTS("/documents"),
    MYPASS("/mypass"),
    MYPASS_SIGN_IN("/mypass/sign-in"),
    MYPASS_JOIN("/mypass/join"),
    MYPASS_RESET("/mypass/reset"),
    MYPASS_PASSWORD("/mypass/password"),
    MYPASS_CONNECT("/mypass/connect"),
    MYPASS_CONNECTIONS("/mypass/connections"),
    MYPASS_ORDERS("/mypass/orders"),
    MYPASS_ORDER("/mypass/order"),
    MYPASS_ADDRESS("/mypass/address"),
    MYPASS_CHECK("/mypass/check"),
    MYPASS_DONE("/mypass/done"),
    MYPASS_WAYBILL("/mypass/waybill"),
    MYPASS_MESSAGES("/mypass/messages"),
    MYPASS_ACCOUNT("/mypass/account"),
    MYPASS_PRIVACY("/mypass/privacy"),
    ERROR("/error");

    private final String path;
    private final @Nullable Menu menu;
    private final @Nullable Screen listedAs;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> roles;

    /** A page for everybody. */
    Screen(String path) {
        this(path, null, new String[0]);
    }

    /** A page for those who hold {@link Role#ACCESS} and one of {@code roles}. */
    Screen(String path, @Nullable Menu menu, String... roles) {
        this.path = path;
        this.menu = menu;
        this.listedAs = null;
        this.roles = List.of(roles);
    }

    /** A page that is not in the menu: it is reached from one that is, and open to the same people. */
    Screen(String path, Screen listedAs) {
        this.path = path;
        this.menu = listedAs.menu;
        this.listedAs = listedAs;
        this.roles = listedAs.roles;
    }

    /** A page that is not in the menu: it is reached from one that is, and open to who holds {@code role}. */
    Screen(String path, String role, Screen listedAs) {
        this.path = path;
        this.menu = listedAs.menu;
        this.listedAs = listedAs;
        this.roles = List.of(role);
    }

    /** The page at this address. */
    public static Optional<Screen> at(String path) {
        return Stream.of(values())
                .filter(page -> page.path.equals(path) || page.view().equals(path))
                .findFirst();
    }

    /** The page that shows this Faces view, such as {@code /run/search.xhtml}. */
    public static Optional<Screen> showing(String viewId) {
        return Stream.of(values())
                .filter(page -> (page.view() + ".xhtml").equals(viewId))
                .findFirst();
    }

    /** Whether somebody who holds what {@code holds} says may open it. */
    public boolean opensTo(Predicate<String> holds) {
        return isPublic() || (holds.test(Role.ACCESS) && roles.stream().anyMatch(holds));
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }

    public String path() {
        return path;
    }

    /** The address of the view that shows it; differs from {@link #path()} for the landing page only. */
    public String view() {
        return path.equals("/") ? "/index" : path;
    }

    public @Nullable Menu menu() {
        return menu;
    }

    /** Whether the menu lists it. */
    public boolean isListed() {
        return menu != null && listedAs == null;
    }

    /** The page that the menu shows as the current one when this one is shown. */
    public Screen listedAs() {
        return listedAs == null ? this : listedAs;
    }

    /** What the page's message keys begin with: {@code run_search}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String titleKey() {
        return key() + ".title.page";
    }
}

package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conferral.mypass.boundary.WaybillService;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.WaybillFault;
import org.conferral.mypass.entity.WaybillPolicy;
import org.conferral.web.platform.text.Texts;

/** Sending a waybill for orders by courier. */
@Named
@RequestScoped
public class MypassWaybillView {
    static final String ITEM = "item";

    @Inject
    HttpServletRequest request;

    @Inject
    MypassVisitor visitor;

    @Inject
    WaybillService service;

    @Inject
    Texts texts;

    private List<OwnOrder> orders = List.of();

    /** Shows the form, or the door. */
    public void open() {
        if (visitor.enters()) {
            orders = service.waiting(visitor.key());
        }
    }

    public List<OwnOrder> getOrders() {
        return orders;
    }

    /** Whether this order is ticked: the one that somebody comes from, those that were ticked before, or the only one. */
    public boolean ticked(long item) {
        String[] said = request.getParameterValues(ITEM);
        return orders.size() == 1 || (said != null && List.of(said).contains(String.valueOf(item)));
    }

    /** What is wrong with the file; blank when nothing is. */
    public String getFileFault() {
        return fault(fault -> fault != WaybillFault.NO_ORDER);
    }

    /** What is wrong with the choice of orders; blank when nothing is. */
    public String getOrderFault() {
        return fault(fault -> fault == WaybillFault.NO_ORDER);
    }

    private String fault(Predicate<WaybillFault> about) {
        String said = Fields.text(request, "file");
        return Stream.of(WaybillFault.values())
                .filter(fault -> word(fault).equals(said))
                .filter(about)
                .map(fault -> texts.get("mypass_waybill.message." + said))
                .findFirst()
                .orElse("");
    }

    static String word(WaybillFault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }

    public int getLargest() {
        return WaybillPolicy.LARGEST;
    }
}

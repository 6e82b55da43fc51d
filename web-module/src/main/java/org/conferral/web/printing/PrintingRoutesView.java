package org.conferral.web.printing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.printing.boundary.FacilityQueries;
import org.conferral.printing.boundary.FacilityService;
import org.conferral.printing.entity.FacilityChangedException;
import org.conferral.printing.entity.Route;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;

/** Which facility prints what is delivered in which way. */
@Named
@ViewScoped
public class PrintingRoutesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/printing/facilities?faces-redirect=true";

    @Inject
    transient FacilityQueries facilities;

    @Inject
    transient FacilityService service;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private List<Way> ways = List.of();

    @PostConstruct
    void begin() {
        ways = facilities.routes().stream().map(Way::new).toList();
    }

    /** A delivery method with the facility that was shown, and the one that is chosen. */
    public static final class Way implements Serializable {
        private static final long serialVersionUID = 1L;

        private final DeliveryMethod method;
        private final int shown;
        private int facility;

        Way(Route route) {
            method = route.method();
            shown = route.facility();
            facility = shown;
        }

        public DeliveryMethod getMethod() {
            return method;
        }

        public int getFacility() {
            return facility;
        }

        public void setFacility(int facility) {
            this.facility = facility;
        }
    }

    /** Sends what is gathered from now on where it was chosen. */
    public String save() {
        try {
            ways.stream()
                    .filter(way -> way.facility != way.shown)
                    .forEach(way -> service.route(way.method, way.shown, way.facility));
        } catch (FacilityChangedException e) {
            refused.next("printing_facilities.message.routes_changed");
            return PAGE;
        }
        done.tell("printing_facilities.message.routed");
        return PAGE;
    }

    public List<Way> getWays() {
        return ways;
    }
}

package org.conferral.printing.control.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.FacilityChangedException;
import org.conferral.printing.entity.Route;
import org.conferral.printing.entity.RoutingPolicy;

/** Who prints what. */
@ApplicationScoped
public class Routes {
    @Inject
    Database database;

    public RoutingPolicy policy() {
        return new RoutingPolicy(all());
    }

    /** The way of each delivery method that is printed, in the order of their names. */
    public List<Route> all() {
        return database.read(handle -> handle.createQuery(
                        "select delivery_method, facility_id, inserter_limit from print_route order by delivery_method")
                .map((row, context) -> new Route(
                        DeliveryMethod.valueOf(row.getString("delivery_method")),
                        row.getInt("facility_id"),
                        Columns.wholeOrNull(row, "inserter_limit")))
                .list());
    }

    /**
     * From now on documents of a delivery method are gathered for another facility, whose machine says how many pages go
     * into an envelope.
     *
     * @throws FacilityChangedException when they go elsewhere than was shown
     */
    public void change(DeliveryMethod method, int from, int to) {
        int changed = database.read(handle -> handle.createUpdate("""
                        update print_route r
                        set facility_id = :to, inserter_limit = case when r.inserter_limit is not null then coalesce(
                          (select min(o.inserter_limit) from print_route o where o.facility_id = :to), r.inserter_limit) end
                        where r.delivery_method = :method and r.facility_id = :from""")
                .bind("method", method.name())
                .bind("from", from)
                .bind("to", to)
                .execute());
        if (changed == 0) {
            throw new FacilityChangedException(from);
        }
    }

    public List<Facility> facilities() {
        return database.read(
                handle -> handle.createQuery("select id, name_english, name_french from print_facility order by id")
                        .map((row, context) -> new Facility(
                                row.getInt("id"), row.getString("name_english"), row.getString("name_french")))
                        .list());
    }
}

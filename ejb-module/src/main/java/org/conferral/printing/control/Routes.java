package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.Route;
import org.conferral.printing.entity.RoutingPolicy;

/** Reads who prints what. */
@ApplicationScoped
public class Routes {
    @Inject
    Database database;

    public RoutingPolicy policy() {
        return new RoutingPolicy(database.read(
                handle -> handle.createQuery("select delivery_method, facility_id, inserter_limit from print_route")
                        .map((row, context) -> new Route(
                                DeliveryMethod.valueOf(row.getString("delivery_method")),
                                row.getInt("facility_id"),
                                Columns.wholeOrNull(row, "inserter_limit")))
                        .list()));
    }

    public List<Facility> facilities() {
        return database.read(
                handle -> handle.createQuery("select id, name_english, name_french from print_facility order by id")
                        .map((row, context) -> new Facility(
                                row.getInt("id"), row.getString("name_english"), row.getString("name_french")))
                        .list());
    }
}

package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.entity.OrderCode;
import org.conferral.platform.control.Database;

/** Reads the code sets of document orders. */
@ApplicationScoped
public class OrderCodes {
    @Inject
    Database database;

    /** Every code of every set, in the order of lists. */
    public List<OrderCode> all() {
        return database.read(handle -> handle.createQuery("""
                        select code_set, code, sequence, name_english, name_french, first_year, last_year
                        from order_code order by code_set, sequence, name_english""")
                .map((row, context) -> new OrderCode(
                        OrderCode.Set.valueOf(row.getString("code_set")),
                        row.getString("code"),
                        row.getInt("sequence"),
                        row.getString("name_english"),
                        row.getString("name_french"),
                        row.getInt("first_year"),
                        row.getInt("last_year")))
                .list());
    }
}

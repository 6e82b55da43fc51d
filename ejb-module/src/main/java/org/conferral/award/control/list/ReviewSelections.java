package org.conferral.award.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;

/**
 * Holds what a person selected from a list to review for as long as a transaction lasts: the rows stay in the database,
 * however many there are, as {@code selected_credential (student_id, credential_type_id)}.
 */
@ApplicationScoped
public class ReviewSelections {
    private static final String PICKED = """
            exists (select from unnest(:students, :types) k (student, type)
              where k.student = f.student_id and k.type = t.code)""";

    @Inject
    Database database;

    /** How many rows of the list are selected. */
    public long hold(ReviewSelection selection) {
        Conditions conditions = conditions(selection);
        return database.read(handle -> {
            handle.execute("drop table if exists selected_credential");
            handle.execute("create temporary table selected_credential"
                    + " (student_id bigint not null, credential_type_id bigint not null) on commit drop");
            long rows = conditions
                    .bind(handle.createUpdate("insert into selected_credential select f.student_id, t.id "
                            + ReviewSource.of(selection.filter().finding(), true)
                            + conditions.sql()))
                    .execute();
            handle.execute("analyze selected_credential");
            return rows;
        });
    }

    /** Few picks are looked up; of a whole list they are left out. */
    private static Conditions conditions(ReviewSelection selection) {
        Conditions list = ReviewReads.conditions(selection.filter());
        List<ReviewKey> picks = List.copyOf(selection.rows());
        if (picks.isEmpty()) {
            return selection.all() ? list : list.and("false");
        }
        return list.and(
                        "true",
                        "types",
                        picks.stream().map(pick -> pick.type().name()).toArray(String[]::new))
                .and(
                        selection.all() ? "not " + PICKED : "f.student_id = any (:students) and " + PICKED,
                        "students",
                        picks.stream().map(ReviewKey::studentId).toArray(Long[]::new));
    }
}

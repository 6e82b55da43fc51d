package org.conferral.run.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.conferral.benchmark.BenchmarkDatabase;

/**
 * The run as one would write it by hand: a transaction of a few statements over sets, in the database alone, with every
 * constraint, index and trigger there is. It neither shows how far it is, nor goes on after a fault, nor keeps one bad record
 * from spoiling the others.
 */
final class OneTransaction {
    /** Numbers scattered over their range, as the product's are. */
    static final String NUMBER = "nextval('seq_credential_number') * 387420489 % 999999937";

    /** Goes on with the sequence to where so many numbers are all unused, which the product makes sure of as it draws them. */
    static final String UNUSED = """
            do $$
            declare drawn bigint;
            begin
              loop
                select last_value into drawn from seq_credential_number;
                exit when not exists (
                  select from generate_series(drawn, drawn + %1$d) n
                  join credential_number c on c.number = n * 387420489 %% 999999937);
                perform setval('seq_credential_number', drawn + %1$d);
              end loop;
            end $$""";

    /** What the search of the product freezes, for the whole province. */
    static final String SELECT = """
            select r.id, s.id, c.credential_type_id, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name,
              authority.code, authority.name, school.code, school.name, c.requirement_sets, c.school_year,
              exists (select from mailing_address(s.id, current_date)), coalesce(s.mark_hold_expiry >= current_date, false)
            from run r, award_candidate c
            join student s on s.id = c.student_id
            left join organization school on school.id = s.responsible_school_id
            left join organization authority on authority.id = school.authority_id
            order by s.id""";

    static final String SEARCH = """
            insert into run_item (run_id, student_id, credential_type_id, asn, last_name, suffix, first_name, middle_name,
              authority_code, authority_name, school_code, school_name, requirement_sets, projected_school_year,
              has_mailing_address, active_hold)
            """ + SELECT;

    static final String RUN = """
            insert into run (status, delivery_method, searched_by, searched_at, started_by, started_at)
            values ('CLOSED', 'AUTOMATED_PLUS_CARDBOARD', 'benchmark', now(), 'benchmark', now())""";

    static final String REFUSE = """
            update run_item i set state = 'NOT_PROCESSED', stage = 'AWARD', settled_at = now(),
              rule_number = case when outside.student_id is null then 44008 else 44011 end, rule_values = '{}'
            from run_item o left join (select distinct student_id from award_due where not in_order) outside
              using (student_id)
            where o.id = i.id and (o.projected_school_year is null or outside.student_id is not null)""";

    private final BenchmarkDatabase database;

    OneTransaction(BenchmarkDatabase database) {
        this.database = database;
    }

    int run() throws SQLException {
        try (Connection connection = database.own();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : new String[] {
                RUN,
                SEARCH,
                "analyze run_item",
                REFUSE,
                """
                create temporary table granted on commit drop as
                  select i.id as item, i.run_id, i.student_id, i.credential_type_id, t.code as type,
                    i.projected_school_year as year, s.last_name, s.suffix, s.first_name, s.middle_name,
                    s.document_language as language, %s as number, nextval('seq_document_order') as order_id
                  from run_item i
                  join student s on s.id = i.student_id
                  join credential_type t on t.id = i.credential_type_id
                  where i.state = 'PENDING'""".formatted(NUMBER),
                "analyze granted",
                "insert into credential_number (number, origin) select number, 'GENERATED' from granted",
                """
                insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on, last_name,
                  suffix, first_name, middle_name, run_id, updated_by, updated_at)
                select student_id, credential_type_id, number, year, current_date, last_name, suffix, first_name,
                  middle_name, run_id, 'benchmark', now() from granted""",
                """
                insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by,
                  placed_by_organization, run_id)
                select order_id, 'ORDERED', 'NOT_APPLICABLE', 'Alberta Education', now(), 'benchmark',
                  'Alberta Education', run_id from granted""",
                """
                insert into document_order_item (order_id, item_number, student_id, purpose, document_type,
                  credential_number, document_language, delivery_method, recipient_is_student, recipient_name, street,
                  city, province, postal_code, country, status, run_id, placed_at, updated_by, updated_at)
                select g.order_id, 1, g.student_id, 'FIRST_RUN', g.type, g.number, g.language,
                  'AUTOMATED_PLUS_CARDBOARD', true, concat_ws(' ', g.first_name, g.middle_name, g.last_name, g.suffix),
                  a.street, a.city, a.province, a.postal_code, a.country, 'ORDERED', g.run_id, now(), 'benchmark', now()
                from granted g left join lateral mailing_address(g.student_id, current_date) a on true""",
                """
                update run_item i set state = 'ORDERED', credential_number = g.number, order_item_id = d.id,
                  order_item_number = lpad(d.order_id::text, 10, '0') || '-01', school_year = g.year,
                  awarded_on = current_date, awarded_last_name = g.last_name, awarded_suffix = g.suffix,
                  awarded_first_name = g.first_name, awarded_middle_name = g.middle_name, document_language = g.language,
                  settled_at = now()
                from granted g join document_order_item d on d.order_id = g.order_id
                where i.id = g.item""",
                "update run set ended_at = now()"
            }) {
                statement.execute(sql);
            }
            connection.commit();
            return 1;
        }
    }
}

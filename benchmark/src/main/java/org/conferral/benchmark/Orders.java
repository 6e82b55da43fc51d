package org.conferral.benchmark;

import java.sql.SQLException;

/** Invented students with their awards and orders, by the hundred thousand. */
public final class Orders {
    private Orders() {}

    /**
     * Makes students with an award each, and order items of three in two of them: the first copy of each, and later copies.
     *
     * @param items how many order items
     * @param status of the newest {@code open} items; all others are Sent
     */
    public static void make(BenchmarkDatabase database, int items, int open, String status) throws SQLException {
        int students = Math.max(1, items * 7 / 10);
        database.execute("""
                insert into student (asn, asn_status, last_name, first_name, middle_name, document_language, birth_date)
                select to_char(100000000 + n, 'FM000000000'), 'PRIMARY',
                  case when n %% 2 = 0 then
                    (array['Tremblay','Nguyễn','Smith','O’Flaherty','Cardinal','Kowalczyk','Singh','Müller','Okafor','Roy',
                      'MacDonald','Desjarlais','Fitzgerald','Chen','García','Olsen','Whitford','Ivanova','Tran','Lefebvre']
                    )[1 + n / 2 %% 20]
                  else initcap((array['ba','ker','lo','min','sta','vor','den','hal'])[1 + n %% 8]
                    || (array['win','ton','ri','ce','mar','qui','zel','for'])[1 + n / 8 %% 8]
                    || (array['na','der','mo','lin','sto','var','dan','hel'])[1 + n / 64 %% 8]
                    || (array['a','e','i','o','us','en','er','ik'])[1 + n / 512 %% 8]) end,
                  (array['Zoë','Liam','Noémie','Olivia','Anne-Marie','Étienne','Priya','Chidi','Łukasz','Mei','Ahmed','Sofía',
                    'Kai','Ngọc','Béatrice','William','Fatima','Jack','Søren','Ivy','Théo','Amara','Affleck'])[1 + n %% 23],
                  (array['Alex','Marie','Jean','Rose','James','Lynn'])[1 + n / 23 %% 6],
                  case when n %% 8 = 0 then 'FR' else 'EN' end, date '2008-01-01' + n %% 365
                from generate_series(1, %d) n""".formatted(students), """
                insert into student_address (student_id, street, city, province, postal_code, country, preferred)
                select id, id || ' Jasper Avenue NW', 'Edmonton', 'AB', 'T5J 1A1', 'Canada', true from student""", """
                insert into credential_number (number, origin)
                select 1000000000 + id, 'GENERATED' from student""", """
                insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on, last_name,
                  first_name, middle_name, updated_by, updated_at)
                select id, 1 + id % 8, 1000000000 + id, 2026, date '2026-06-30', last_name, first_name, middle_name, 'benchmark', now()
                from student""", """
                insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by)
                select n, 'ORDERED', 'MAIL', 'Student Records', timestamptz '2020-01-01 12:00Z' + n * interval '200 seconds',
                  'benchmark' from generate_series(1, %d) n""".formatted(items), """
                insert into document_order_item (order_id, item_number, student_id, purpose, document_type, credential_number,
                  document_language, delivery_method, recipient_is_student, recipient_name, street, city, province,
                  postal_code, country, status, placed_at, processed_at, updated_by)
                select n, 1, s.id, case when n <= %1$d then 'FIRST_RUN' else 'REPRINT' end,
                  (select code from credential_type where id = 1 + s.id %% 8), 1000000000 + s.id, s.document_language,
                  (array['AUTOMATED_MAIL','AUTOMATED_PLUS_CARDBOARD','MANUAL_MAIL','COURIER'])[1 + n %% 4], true,
                  concat_ws(' ', s.first_name, s.middle_name, s.last_name), s.id || ' Jasper Avenue NW', 'Edmonton', 'AB',
                  'T5J 1A1', 'Canada', case when n > %2$d then '%3$s' else 'SENT' end,
                  timestamptz '2020-01-01 12:00Z' + n * interval '200 seconds',
                  case when n > %2$d then null else timestamptz '2020-01-02 12:00Z' + n * interval '200 seconds' end, 'benchmark'
                from generate_series(1, %4$d) n join student s on s.id = 1 + (n - 1) %% %1$d""".formatted(
                        students, items - open, status, items));
        database.execute("vacuum analyze");
    }
    /** The same, all of one type, language and method: what goes into one print job. */
    public static void alike(BenchmarkDatabase database, int items) throws SQLException {
        make(database, items, items, "ORDERED");
        database.execute("update award set credential_type_id = 1", """
                update document_order_item set document_language = 'EN', delivery_method = 'AUTOMATED_PLUS_CARDBOARD',
                  document_type = (select code from credential_type where id = 1)""", "vacuum analyze");
    }
}

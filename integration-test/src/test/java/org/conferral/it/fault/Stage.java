package org.conferral.it.fault;

/** What servers do on the way from a file of students to envelopes that were handed over, in its order. */
enum Stage {
    /** Students, each with an address and an achieved credential. */
    IMPORT("import", "intake-import-folder", "intake_import", "student", 2, """
            select count(distinct s.id) as those, count(*) as times
            from student s join student_address a on a.student_id = s.id
            join requirement_set_progress p on p.student_id = s.id and p.status = 'ACHIEVED'
            where s.responsible_school_id = any (?)"""),
    /** Records of a run, which then ends by itself. */
    SEARCH("search", "run-by-criteria", "run", "run_item", 2, Stage.ORDERED),
    /** An award of each, and an order item of the first run. */
    RUN("run", "run-award-and-order", "run", "award", 2, Stage.ORDERED),
    /** A document, whole, of each item. */
    AGENT("agent", "document-make-documents", "document_execution", "document", 0.5, """
            select count(distinct i.student_id) as those, count(*) as times
            from document d join document_template t on t.id = d.template_id
            join document_order_item i on i.id = d.item_id and i.status in ('PROCESSED', 'SENT')
            join student s on s.id = i.student_id
            where d.sha256 = sha256(t.bytes || d.own_bytes) and s.responsible_school_id = any (?)"""),
    /** A piece of each item in an envelope of a print job. */
    ASSEMBLY("assembly", "printing-assemble-jobs", "print_assembly", "print_piece", 2, """
            select count(distinct i.student_id) as those, count(*) as times
            from print_piece p join document_order_item i on i.id = p.item_id
            join student s on s.id = i.student_id
            where p.envelope_id is not null and p.status <> 'WITHDRAWN' and s.responsible_school_id = any (?)"""),
    /** Each item is sent, and said to be, once. */
    TRANSMISSION("transmission", "printing-hand-over-job", "print_job", "print_file", 1, """
            select count(distinct i.student_id) as those, count(*) as times
            from outbox o join document_order_item i on i.id::text = o.payload ->> 'item' and i.status = 'SENT'
            join student s on s.id = i.student_id
            where o.topic = 'order-item-status' and o.payload ->> 'to' = 'SENT' and s.responsible_school_id = any (?)""");

    private static final String ORDERED = """
            select count(distinct a.student_id) as those, count(*) as times
            from award a join document_order_item i on i.credential_number = a.credential_number
              and i.student_id = a.student_id and i.purpose = 'FIRST_RUN' and not i.deleted
            join run_item r on r.order_item_id = i.id and r.state = 'ORDERED'
            join student s on s.id = a.student_id
            where not a.deleted and s.responsible_school_id = any (?)""";

    private final String told;
    private final String job;
    private final String record;
    private final String written;
    private final double pace;
    private final String census;

    Stage(String told, String job, String record, String written, double pace, String census) {
        this.told = told;
        this.job = job;
        this.record = record;
        this.written = written;
        this.pace = pace;
        this.census = census;
    }

    String told() {
        return told;
    }

    /** The job that does it. */
    String job() {
        return job;
    }

    /** The table that has a row for each time that it is begun. */
    String record() {
        return record;
    }

    /** The table that takes the database a while here, so that there is a middle. */
    String written() {
        return written;
    }

    /** For how many seconds each time. */
    double pace() {
        return pace;
    }

    /** Students of these schools of whom it is done, each once. */
    String students() {
        return "select those from (" + census + ") c";
    }

    /** How often it was done in all. */
    String times() {
        return "select times from (" + census + ") c";
    }
}

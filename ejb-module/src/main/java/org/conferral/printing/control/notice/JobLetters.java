package org.conferral.printing.control.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.TextBundle;
import org.conferral.printing.control.PrintSettings;
import org.conferral.printing.control.facility.Facilities;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.control.sheet.SheetTexts;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.TransmissionFault;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a facility are told of a print job that has arrived, or was not handed over: in English and then in
 * French, with counts, and without anything of a student.
 */
@ApplicationScoped
public class JobLetters {
    /** Topics of the outbox. */
    public static final String FAILED = "print-job-failed";

    public static final String TRANSMITTED = "print-job-transmitted";

    private static final String JOB = "job";
    private static final String FAULT = "fault";
    private static final String TRIES = "tries";
    private static final double MEGABYTE = 1_000_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd hh:mm a", Locale.CANADA);

    @Inject
    PrintJobReads jobs;

    @Inject
    Facilities facilities;

    @Inject
    CredentialQueries credentials;

    @Inject
    PrintSettings settings;

    @Inject
    Clock clock;

    /**
     * That a job has failed.
     *
     * @param version of the job as it was before: a job that is retransmitted may fail once more
     */
    public static OutboxEvent failed(long job, int version, TransmissionFault fault, int tries) {
        return new OutboxEvent(
                FAILED,
                job + "-" + version,
                Map.of(JOB, String.valueOf(job), FAULT, fault.name(), TRIES, String.valueOf(tries)));
    }

    /** That a job has arrived. */
    public static OutboxEvent transmitted(long job) {
        return new OutboxEvent(TRANSMITTED, String.valueOf(job), Map.of(JOB, String.valueOf(job)));
    }

    /** The letters about that, one for each who is to be told: an address that takes none keeps it from nobody else. */
    public List<Letter> of(OutboxEvent event) {
        long job = Long.parseLong(said(event, JOB));
        String text = Stream.of(SheetTexts.ENGLISH, SheetTexts.FRENCH)
                .map(language -> text(language, job, event))
                .collect(Collectors.joining("\n\n\n"));
        return facilities.ofJob(job).recipients().stream()
                .map(to -> new Letter(
                        event.topic() + "-" + event.key() + "-" + word(to),
                        List.of(to),
                        SheetTexts.both(key(event, "subject"), String.valueOf(job)),
                        text))
                .toList();
    }

    /** What tells an address from others in a key. */
    private static UUID word(MailAddress address) {
        return UUID.nameUUIDFromBytes(address.value().getBytes(StandardCharsets.UTF_8));
    }

    private String text(ResourceBundle language, long id, OutboxEvent event) {
        PrintJobRow job = jobs.find(id).orElseThrow(() -> new PrintJobNotFoundException(id));
        Locale locale = language.getLocale();
        String facility = job.facility().name(locale);
        return String.join(
                "\n",
                TextBundle.fill(language, key(event, "what"), String.valueOf(id), facility),
                "",
                outcome(language, event, job),
                line(language, "sheet.type", type(job, locale)),
                line(language, "sheet.language", TextBundle.fill(language, "language." + job.language())),
                line(language, "sheet.method", TextBundle.fill(language, "method." + job.method())),
                line(language, "sheet.facility", facility),
                line(language, "sheet.released", moment(job.releasedAt())),
                count(language, "sheet.items", job.counts().items()),
                count(language, "sheet.envelopes", job.counts().envelopes()),
                count(language, "sheet.canada", job.counts().canada()),
                count(language, "sheet.united_states", job.counts().unitedStates()),
                count(language, "sheet.elsewhere", job.counts().elsewhere()),
                count(language, "letter.pages", job.counts().pages()),
                size(language, id),
                "",
                settings.site() + "/printing/view?id=" + id);
    }

    /** When it arrived, or why it did not. */
    private String outcome(ResourceBundle language, OutboxEvent event, PrintJobRow job) {
        if (event.topic().equals(TRANSMITTED)) {
            return line(language, "sheet.transmitted", moment(job.transmittedAt()));
        }
        return line(language, "letter.reason", TextBundle.fill(language, "letter.fault." + said(event, FAULT)))
                + "\n"
                + line(language, "letter.tries", said(event, TRIES));
    }

    /** How long its files are; blank where none are written. */
    private String size(ResourceBundle language, long job) {
        long bytes = jobs.bytes(job);
        return bytes == 0
                ? ""
                : line(language, "letter.size", TextBundle.fill(language, "letter.megabytes", bytes / MEGABYTE));
    }

    private static String key(OutboxEvent event, String what) {
        return "letter." + what + "." + event.topic();
    }

    private String type(PrintJobRow job, Locale locale) {
        return credentials.types().stream()
                .filter(one -> one.code() == job.type())
                .findFirst()
                .orElseThrow()
                .name(locale);
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(clock.getZone()));
    }

    private static String count(ResourceBundle language, String label, int count) {
        return line(language, label, SheetTexts.number(count));
    }

    private static String line(ResourceBundle language, String label, String value) {
        return TextBundle.fill(language, "letter.line", TextBundle.fill(language, label), value);
    }

    private static String said(OutboxEvent event, String name) {
        return Objects.requireNonNull(event.payload().get(name), name);
    }
}

package org.conferral.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.order.entity.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/**
 * One bulk awarding and ordering from search to summary, or one bulk ordering from selection to summary. A search or
 * draft belongs to the person who searched; a started
 * run is there for ever, under the person who started it. Who is at work on it is its lease, not told here.
 */
@Entity
@Table(name = "run")
public class Run {
    private static final int HOPELESS_TAKEOVERS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewFinding finding;

    @Column(name = "school_year")
    @SuppressWarnings("unused") // read by the queries that show the run
    private @Nullable Integer schoolYear;

    @Column(name = "authority_id")
    private @Nullable Long authorityId;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    @Column(name = "again_run_id")
    @SuppressWarnings("unused") // read by the search
    private @Nullable Long againRunId;

    @Column(name = "again_rule")
    @SuppressWarnings("unused") // likewise
    private @Nullable Integer againRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_method")
    private @Nullable DeliveryMethod deliveryMethod;

    @Column(name = "searched_by")
    private String searchedBy;

    @Column(name = "searched_at")
    private OffsetDateTime searchedAt;

    @Column(name = "started_by")
    private @Nullable String startedBy;

    @Column(name = "started_at")
    private @Nullable OffsetDateTime startedAt;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    @SuppressWarnings("unused") // read by the queries that show the run
    private @Nullable String imbalance;

    @Column(name = "takeovers_without_progress")
    private int takeoversWithoutProgress;

    @Column(name = "processed_at_takeover")
    private int processedAtTakeover;

    /** Since when it waits because the database has no room. */
    @Column(name = "no_room_since")
    private @Nullable OffsetDateTime noRoomSince;

    @Version
    private int version;

    protected Run() {}

    /** A search that begins. */
    public static Run searching(RunCriteria criteria, String by, Instant at) {
        Run run = new Run();
        run.kind = RunKind.AWARD_AND_ORDER;
        run.status = RunStatus.SEARCHING;
        run.authorityId = criteria.authorityId();
        run.schoolId = criteria.schoolId();
        run.searchedBy = by;
        run.searchedAt = at.atOffset(ZoneOffset.UTC);
        return run;
    }

    /** Narrows a search that begins to the records that a rule refused in an earlier run. */
    public void searchAgain(long run, int rule) {
        require("search again", status == RunStatus.SEARCHING);
        againRunId = run;
        againRule = rule;
    }

    /** Credentials to order that a person selected from a list, and that are to be frozen as the run's records. */
    public static Run selected(ReviewFilter list, String by, Instant at) {
        Run run = new Run();
        run.kind = RunKind.ORDER;
        run.status = RunStatus.SEARCHING;
        run.finding = list.finding();
        run.schoolYear = list.schoolYear() == null ? null : list.schoolYear().closing();
        run.authorityId = list.authorityId();
        run.schoolId = list.schoolId();
        run.searchedBy = by;
        run.searchedAt = at.atOffset(ZoneOffset.UTC);
        return run;
    }

    /** Of which list they are that were selected; none where candidates were searched. */
    public Optional<ReviewFinding> finding() {
        return Optional.ofNullable(finding);
    }

    /** The search has ended: its candidates, or what was selected, are frozen. */
    public void freeze() {
        require("freeze", status == RunStatus.SEARCHING);
        status = RunStatus.DRAFT;
    }

    /** Keeps the delivery method that is to be used once it is started; none leaves it open. */
    public void choose(@Nullable DeliveryMethod method) {
        require("choose the delivery of", status.isPrivate());
        deliveryMethod = method;
    }

    /** The delivery method chosen so far. */
    public @Nullable DeliveryMethod chosenDelivery() {
        return deliveryMethod;
    }

    /** Begins awarding and ordering what was found. */
    public void start(DeliveryMethod method, String by, Instant at) {
        require("start", status == RunStatus.DRAFT);
        status = RunStatus.RUNNING;
        deliveryMethod = method;
        startedBy = by;
        startedAt = at.atOffset(ZoneOffset.UTC);
    }

    /** Asks whoever is at work to stop after the chunk at hand. */
    public void askStop() {
        require("stop", status == RunStatus.RUNNING);
        status = RunStatus.STOPPING;
    }

    /** Nobody is at work any more, as was asked. */
    public void stopped() {
        require("end", status.isAtWork());
        status = RunStatus.STOPPED;
    }

    /** Goes on with the items still pending. */
    public void resume() {
        require("resume", status.mayBeResumed());
        status = RunStatus.RUNNING;
        imbalance = null;
        takeoversWithoutProgress = 0;
        noRoomSince = null;
    }

    /** The database has no room: the run waits, and goes on by itself. Whether that is new. */
    public boolean waitForRoom(Instant now) {
        require("keep waiting", status == RunStatus.RUNNING);
        boolean first = noRoomSince == null;
        noRoomSince = first ? now.atOffset(ZoneOffset.UTC) : noRoomSince;
        takeoversWithoutProgress = 0;
        return first;
    }

    /** A chunk was written again. */
    public void foundRoom() {
        noRoomSince = null;
    }

    public boolean waitsForRoom() {
        return noRoomSince != null;
    }

    /** Another server goes on; says whether that is of use, or {@link #needAttention} is due. */
    public boolean takenOver(long processed) {
        require("take over", status == RunStatus.RUNNING);
        takeoversWithoutProgress = processed > processedAtTakeover ? 1 : takeoversWithoutProgress + 1;
        processedAtTakeover = Math.toIntExact(processed);
        return takeoversWithoutProgress <= HOPELESS_TAKEOVERS;
    }

    /** A person must look at it; {@code why} is shown to them. */
    public void needAttention(String why) {
        require("end", status.isAtWork());
        status = RunStatus.NEEDS_ATTENTION;
        imbalance = why;
    }

    /** Every item is settled and nothing is left over on either side. */
    public void complete(Instant at) {
        require("complete", status.isAtWork());
        status = RunStatus.COMPLETED;
        endedAt = at.atOffset(ZoneOffset.UTC);
    }

    /** A person ends it; its pending items become not processed. */
    public void close(Instant at) {
        require("close", status.mayBeResumed());
        status = RunStatus.CLOSED;
        endedAt = at.atOffset(ZoneOffset.UTC);
    }

    private void require(String action, boolean allowed) {
        if (!allowed) {
            throw new RunStateException(action, status);
        }
    }

    /** Whether it is a search or draft that this person may see, start and discard. */
    public boolean isPrivateOf(String login) {
        return status.isPrivate() && searchedBy.equals(login);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public RunKind kind() {
        return kind;
    }

    public RunStatus status() {
        return status;
    }

    /** The login that awards and orders are recorded under. */
    public String starter() {
        if (startedBy == null) {
            throw new RunStateException("process", status);
        }
        return startedBy;
    }

    public DeliveryMethod deliveryMethod() {
        if (deliveryMethod == null) {
            throw new RunStateException("process", status);
        }
        return deliveryMethod;
    }

    public @Nullable Long schoolId() {
        return schoolId;
    }

    public String searcher() {
        return searchedBy;
    }
}

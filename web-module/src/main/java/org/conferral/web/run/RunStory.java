package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunEventRow;
import org.conferral.run.entity.RunProgress;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** How a run goes and went, in sentences: its pace, its balance, its events. */
@Named
@RequestScoped
public class RunStory {
    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /** A statement of the balance, and whether it is so. */
    public record Statement(String text, boolean holds) {}

    /** What must agree: the records among themselves, and with awards and orders, both ways; nothing while at work. */
    public List<Statement> balance(@Nullable RunBalance balance) {
        return balance == null
                ? List.of()
                : Stream.of(
                                records(balance),
                                balance.kind().awards() ? awards(balance) : noAwards(balance),
                                orders(balance))
                        .flatMap(statements -> statements)
                        .toList();
    }

    private Stream<Statement> records(RunBalance balance) {
        RunCounts counts = balance.counts();
        String text = texts.of(
                own(balance, "run_view.text.balance_records"),
                counts.selected(),
                counts.ordered(),
                counts.notProcessed(),
                counts.pending());
        return Stream.of(new Statement(text, counts.selected() == counts.processed() + counts.pending()));
    }

    private Stream<Statement> awards(RunBalance of) {
        return documents("awards", of, of.awards(), of.orderedWithoutAward(), of.awardsWithoutItem());
    }

    /** A run that only orders awards nothing. */
    private Stream<Statement> noAwards(RunBalance of) {
        String left = texts.of("run_view.text.balance_awards_left", of.awardsWithoutItem());
        return Stream.of(new Statement(left, of.awardsWithoutItem() == 0));
    }

    private Stream<Statement> orders(RunBalance of) {
        return documents("orders", of, of.orders(), of.orderedWithoutOrder(), of.ordersWithoutItem());
    }

    private static String own(RunBalance balance, String key) {
        return balance.kind().awards() ? key : key + "_order";
    }

    private Stream<Statement> documents(String what, RunBalance of, long found, long missing, long left) {
        String key = "run_view.text.balance_" + what;
        RunCounts counts = of.counts();
        return Stream.of(
                new Statement(texts.of(own(of, key), counts.ordered(), found), counts.ordered() == found),
                new Statement(texts.of(key + "_missing", missing), missing == 0),
                new Statement(texts.of(key + "_left", left), left == 0));
    }

    /** What happened, as a sentence. */
    public String event(RunEventRow event) {
        String key = "run_view.text.event_" + event.kind().name().toLowerCase(Locale.ROOT);
        return switch (event.kind()) {
            case TAKEN_OVER ->
                texts.of(
                        key,
                        event.detail().get(1),
                        formats.duration(Long.valueOf(event.detail().get(0))));
            case NEEDS_ATTENTION -> texts.get(event.detail().contains("takeovers") ? key + "_takeovers" : key);
            case SEARCHED,
                    SELECTED,
                    STARTED,
                    STOP_ASKED,
                    STOPPED,
                    RESUMED,
                    WAITS_FOR_ROOM,
                    FOUND_ROOM,
                    COMPLETED,
                    CLOSED -> texts.get(key);
        };
    }

    /** How fast, and how long yet: {@code 12,300 a minute, about 2 minutes left}. */
    public String pace(@Nullable RunProgress progress) {
        if (progress == null || progress.perMinute() == null) {
            return texts.get("run_view.text.no_pace");
        }
        String rate = texts.of("run_view.text.rate", progress.perMinute());
        return progress.secondsLeft() == null
                ? rate
                : texts.of("run_view.text.pace", rate, formats.duration(progress.secondsLeft()));
    }

    /** For those who hear the page: {@code 50 % done. 12,300 records a minute, about 2 minutes left}. */
    public String said(RunProgress progress) {
        if (progress.noRoom()) {
            return texts.get("run_view.message.no_room");
        }
        return progress.waits()
                ? texts.get("run_view.message.waits")
                : texts.of("run_view.text.said", progress.percent(), pace(progress));
    }
}

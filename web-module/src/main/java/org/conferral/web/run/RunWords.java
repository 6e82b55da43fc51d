package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.platform.entity.RuleText;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.entity.AskedFinding;
import org.conferral.run.entity.AskedStudent;
import org.conferral.run.entity.ItemState;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunItemRow;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunStatus;
import org.conferral.run.entity.TypeCount;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of runs, in the reader's language. */
@Named
@RequestScoped
public class RunWords {
    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Formats formats;

    @Inject
    CredentialQueries credentials;

    private @Nullable Map<CredentialCode, String> names;

    /** A value of an enumeration, such as a status: {@code run_view.status.needs_attention}. */
    public String named(@Nullable Enum<?> value) {
        return value == null ? "" : texts.get("run_view.status." + value.name().toLowerCase(Locale.ROOT));
    }

    /** A text of the pages that all runs share, in the words of a run's kind where it has some of its own. */
    public String of(RunKind kind, String key) {
        return texts.get(kind.awards() ? key : key + "_order");
    }

    /** What became of a record, in the words of the run's kind. */
    public String state(RunKind kind, ItemState state) {
        return state == ItemState.ORDERED ? of(kind, "run_view.status.ordered") : named(state);
    }

    /** Where the run stands. */
    public String status(RunStatus status, boolean interrupted) {
        return interrupted && status == RunStatus.RUNNING ? texts.get("run_view.status.interrupted") : named(status);
    }

    /** The look of a status. */
    public String look(RunStatus status, boolean interrupted) {
        return switch (status) {
            case COMPLETED -> "ok";
            case NEEDS_ATTENTION -> "bad";
            case STOPPING, STOPPED -> "warn";
            case RUNNING -> interrupted ? "warn" : "busy";
            case SEARCHING, DRAFT, CLOSED -> "";
        };
    }

    public String type(CredentialCode code) {
        Map<CredentialCode, String> known = names;
        if (known == null) {
            known = credentials.types().stream()
                    .collect(Collectors.toMap(CredentialTypeRow::code, type -> type.name(language.getLocale())));
            names = known;
        }
        return known.getOrDefault(code, code.name());
    }

    /** Codes, or that all are meant. */
    public String types(List<CredentialCode> codes) {
        return codes.size() >= CredentialCode.values().length - 1
                ? texts.get("run_confirm.text.all_types")
                : codes.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The longest bar of a breakdown. */
    public long greatest(List<TypeCount> types) {
        return types.stream().mapToLong(TypeCount::count).max().orElse(0);
    }

    /** How many of those who were asked for by number were found. */
    public long found(List<AskedStudent> asked) {
        return asked.stream().filter(AskedStudent::isFound).count();
    }

    /** How many of the numbers asked for nobody has. */
    public long unknown(List<AskedStudent> asked) {
        return asked.stream()
                .filter(one -> one.finding() == AskedFinding.UNKNOWN)
                .count();
    }

    /** Those who were asked for and not found. */
    public List<AskedStudent> missing(List<AskedStudent> asked) {
        return asked.stream().filter(one -> !one.isFound()).toList();
    }

    public List<ItemState> getItemStates() {
        return List.of(ItemState.values());
    }

    public String name(CredentialTypeRow type) {
        return type.name(language.getLocale());
    }

    /** {@code Name (0050)}, or that all are meant. */
    public String authority(RunDetail run) {
        return run.authority() == null
                ? texts.get("run_confirm.text.all_authorities")
                : run.authority().label();
    }

    public String school(RunDetail run) {
        return run.school() == null
                ? texts.get("run_confirm.text.all_schools")
                : run.school().label();
    }

    /** The stepper's note of the criteria: {@code All authorities, 8 types}. */
    public String criteria(RunDetail run) {
        String where = run.school() == null
                ? texts.get("run_search.text.everywhere")
                : run.school().label();
        return texts.of("run_search.text.criteria", where, run.types().size());
    }

    /** Why a record was not processed. */
    public String message(RunItemRow row) {
        return row.rule() == null ? "" : RuleText.of(row.rule(), row.ruleValues(), language.getLocale());
    }

    /** Why records were not processed, by the example of one of them. */
    public String countedMessage(RefusalCount refusal) {
        return RuleText.of(refusal.rule(), refusal.values(), language.getLocale());
    }

    /** Stage, rule and message of a record that was not processed. */
    public String reason(RunItemRow row) {
        return row.stage() == null ? "" : named(row.stage()) + " " + rule(row.rule()) + ": " + message(row);
    }

    /** Stage, rule and how many: {@code Award 44008: 12}. */
    public String refusals(RefusalCount refusal) {
        return texts.of(
                "run_view.text.refusals",
                named(refusal.stage()),
                rule(refusal.rule()),
                formats.number(refusal.count()));
    }

    /** A rule's number; a dash where none applies. */
    public String rule(@Nullable Integer rule) {
        return rule == null || rule == 0 ? "—" : String.valueOf(rule);
    }

    /** Who did it; in words where no person did. */
    public String actor(String login) {
        return switch (login) {
            case SystemUser.SYSTEM -> texts.get("platform_layout.title.product");
            case SystemUser.SERVER_CONSOLE -> texts.get("run_view.text.server_console");
            case SystemUser.HEADLESS_RUN -> texts.get("run_view.text.headless_run");
            case SystemUser.SCHEDULE -> texts.get("run_view.text.schedule");
            case SystemUser.CONSUMER -> texts.get("order_item.text.consumer");
            case SystemUser.MYPASS -> texts.get("mypass_layout.title.product");
            case SystemUser.SIZE -> texts.get("printing_view.text.size");
            default -> login;
        };
    }
}

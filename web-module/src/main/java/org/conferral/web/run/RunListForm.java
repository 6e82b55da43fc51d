package org.conferral.web.run;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunStatus;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which runs the list shows, as it stands in its address and in that of its export. */
public class RunListForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String kind;
    private @Nullable String status;
    private @Nullable String by;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String type;

    RunFilter filter() {
        return new RunFilter(
                Parameter.named(RunKind.values(), kind),
                Parameter.named(RunStatus.values(), status),
                Parameter.text(by),
                Parameter.day(from),
                Parameter.day(to),
                Parameter.named(CredentialCode.values(), type));
    }

    /**
     * Leaves out what the address asks for and there is not.
     *
     * @param starters who has started a run
     */
    Unknowns check(List<String> starters) {
        Unknowns unknowns = new Unknowns();
        by = unknowns.keep("by", by, starters.contains(Objects.toString(by, "")));
        kind = unknowns.keepName("kind", kind, RunKind.values());
        status = unknowns.keepName("status", status, RunStatus.values());
        type = unknowns.keepName("type", type, CredentialCode.values());
        from = unknowns.keepDay("from", from);
        to = unknowns.keepDay("to", to);
        return unknowns;
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !filter().equals(RunFilter.NONE);
    }

    /** For the end of an address: empty, or beginning with a question mark. */
    public String getQuery() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        parameters.put("status", status);
        parameters.put("by", by);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("type", type);
        return Parameter.query(parameters);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}

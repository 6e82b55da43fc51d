package org.conferral.web.award;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardChange;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which entries of an audit history are shown, also in the address of its export. */
public class AuditForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String change;
    private @Nullable String by;
    private @Nullable String from;
    private @Nullable String to;

    AuditFilter filter() {
        return new AuditFilter(
                Parameter.named(AwardChange.values(), change),
                Parameter.text(by),
                Parameter.day(from),
                Parameter.day(to));
    }

    /**
     * Leaves out what the address asks for and there is not.
     *
     * @param authors who has changed the credential
     */
    Unknowns check(List<String> authors) {
        Unknowns unknowns = new Unknowns();
        by = unknowns.keep("by", by, authors.contains(Objects.toString(by, "")));
        change = unknowns.keepName("change", change, AwardChange.values());
        from = unknowns.keepDay("from", from);
        to = unknowns.keepDay("to", to);
        return unknowns;
    }

    /** For the end of an address: empty, or beginning with a question mark. */
    public String getQuery() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("change", change);
        parameters.put("by", by);
        parameters.put("from", from);
        parameters.put("to", to);
        return Parameter.query(parameters);
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
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
}

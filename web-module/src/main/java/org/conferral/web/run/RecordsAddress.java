package org.conferral.web.run;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.ItemState;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.conferral.web.platform.list.ShownAddress;

/** What the address of a page narrows the records of its run to; texts stand in it as keys only. */
@Dependent
public class RecordsAddress implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text";
    private static final String SCHOOL = "school";
    private static final String STATE = "state";
    private static final String TYPE = "type";
    private static final String RULE = "rule";
    private static final String FORESEEN = "foreseen";
    private static final String ONLY = "only";
    private static final String NO_ADDRESS = "no-address";
    private static final String HOLD = "hold";
    private static final String WARNING = "warning";
    private static final List<String> KINDS = List.of(NO_ADDRESS, HOLD, WARNING);

    @Inject
    RunQueries runs;

    @Inject
    Kept kept;

    @Inject
    Faults faults;

    /** The run's records, narrowed to what the address asks for; to nothing when that is not known. */
    RunRecords records(long run) {
        RunRecords records = new RunRecords(runs, run, this);
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Unknowns unknowns = new Unknowns();
        unknowns.meant(STATE, asked.get(STATE), name -> named(ItemState.values(), name))
                .ifPresent(records::setState);
        unknowns.meant(TYPE, asked.get(TYPE), name -> named(CredentialCode.values(), name))
                .ifPresent(records::setType);
        unknowns.meant(RULE, asked.get(RULE), RecordsAddress::number).ifPresent(records::setRule);
        unknowns.meant(FORESEEN, asked.get(FORESEEN), RecordsAddress::number).ifPresent(records::setForeseen);
        unknowns.meant(ONLY, asked.get(ONLY), RecordsAddress::kinds).ifPresent(kinds -> {
            records.setWithoutAddress(kinds.contains(NO_ADDRESS));
            records.setActiveHold(kinds.contains(HOLD));
            records.setWarned(kinds.contains(WARNING));
        });
        faults.tellNothingShown(unknowns);
        if (!unknowns.isEmpty()) {
            records.showNothing();
        }
        records.setText(kept.text(asked.get(TEXT)));
        records.setSchool(kept.text(asked.get(SCHOOL)));
        faults.tellForgotten(asked.get(TEXT), asked.get(SCHOOL));
        return records;
    }

    /** The address carries what the records are narrowed to now. */
    void carry(RunRecords records) {
        ShownAddress.carry(TEXT, kept.keepText(records.getText()));
        ShownAddress.carry(SCHOOL, kept.keepText(records.getSchool()));
        ShownAddress.carry(STATE, records.getState());
        ShownAddress.carry(TYPE, records.getType());
        ShownAddress.carry(RULE, records.getRule());
        ShownAddress.carry(FORESEEN, records.getForeseen());
        ShownAddress.carry(
                ONLY,
                Stream.of(
                                records.isWithoutAddress() ? NO_ADDRESS : "",
                                records.isActiveHold() ? HOLD : "",
                                records.isWarned() ? WARNING : "")
                        .filter(kind -> !kind.isEmpty())
                        .collect(Collectors.joining(",")));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Optional.ofNullable(Parameter.named(constants, name));
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(Parameter.number(text));
    }

    private static Optional<List<String>> kinds(String text) {
        return Optional.of(Arrays.asList(text.split(",", -1))).filter(KINDS::containsAll);
    }
}

package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardOffer;
import org.conferral.award.entity.AwardOne;
import org.conferral.award.entity.AwardResult;
import org.conferral.award.entity.LegacyNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Awards one credential to one student, and orders it where that is wanted. */
@Named
@ViewScoped
public class AwardAwardView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AwardFactsQueries awards;

    @Inject
    AwardingService service;

    @Inject
    Refused refused;

    @Inject
    Done done;

    @Inject
    transient Clock clock;

    private @Nullable String student;
    private @Nullable String type;
    private @Nullable AwardOffer offer;
    private @Nullable Integer year;
    private @Nullable String legacyNumber;
    private OrderForm order = new OrderForm();
    private List<SchoolYear> years = List.of();

    /** Finds the student and what the credential order says of this credential. */
    public void open() {
        CredentialCode code = Parameter.named(CredentialCode.values(), type);
        if (code == null) {
            throw new PageNotFoundException("credential type " + type);
        }
        AwardOffer found = awards.offer(Parameter.id(student), code);
        int current = SchoolYears.current(LocalDate.now(clock));
        SchoolYear achieved = found.year();
        offer = found;
        order = OrderForm.of(found.student());
        year = achieved == null ? null : Integer.valueOf(achieved.closing());
        years = SchoolYears.from(achieved == null ? current : Math.max(current, achieved.closing()));
    }

    /** Awards it, and orders it where that is wanted: both or neither. */
    public @Nullable String save() {
        try {
            AwardResult result = service.award(new AwardOne(
                    getOffer().student().id(),
                    getOffer().type(),
                    new SchoolYear(Objects.requireNonNull(year)),
                    legacyNumber,
                    order.isWanted() ? order.choice() : null));
            done.tell(result.item() == null ? "award_view.message.awarded" : "award_view.message.awarded_and_ordered");
            return AwardAddress.view(result.awardId());
        } catch (BusinessException e) {
            refused.by(e);
            return null;
        }
    }

    /** With a legacy number there is nothing to order; without one an order is wanted as at first. */
    public void chooseLegacy() {
        order.setWanted(!isLegacy() && OrderForm.of(getOffer().student()).isWanted());
    }

    /** Whether what is entered makes it a legacy credential, which can only be reprinted (Rule 44018). */
    public boolean isLegacy() {
        return Parameter.text(legacyNumber) != null;
    }

    public AwardOffer getOffer() {
        return Objects.requireNonNull(offer);
    }

    public OrderForm getOrder() {
        return order;
    }

    public List<SchoolYear> getYears() {
        return years;
    }

    public int getLongestLegacy() {
        return LegacyNumber.LONGEST;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable String getLegacyNumber() {
        return legacyNumber;
    }

    public void setLegacyNumber(@Nullable String legacyNumber) {
        this.legacyNumber = legacyNumber;
    }

    public @Nullable String getStudent() {
        return student;
    }

    public void setStudent(@Nullable String student) {
        this.student = student;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}

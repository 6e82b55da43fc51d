package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.LegacyNumber;
import org.conferral.award.entity.OpenOrderItemsException;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** Changes what is written on a credential. What somebody else changed meanwhile is shown; what was entered stays. */
@Named
@ViewScoped
public class AwardEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOTHING_CHANGED = 44005;

    @Inject
    AwardQueries awards;

    @Inject
    AwardingService service;

    @Inject
    Refused refused;

    @Inject
    Done done;

    private @Nullable String id;
    private @Nullable AwardDetail award;
    private @Nullable AwardDetail before;
    private EditForm form = new EditForm();
    /** Of the school years to choose from: that of the credential as it was opened, whoever changes it meanwhile. */
    private int latestYear;

    private final Shown<List<CredentialItemRow>> open = new Shown<>();

    /** Finds the credential; a deleted one is not edited. */
    public void open() {
        AwardDetail found = awards.get(Parameter.id(id));
        if (found.deleted()) {
            throw new PageNotFoundException("award " + found.id() + " is deleted");
        }
        award = found;
        form = EditForm.of(found);
        latestYear = found.awarded().schoolYear().closing();
    }

    public @Nullable String save() {
        AwardDetail shown = getAward();
        before = null;
        try {
            CredentialNumber number = service.edit(form.request(shown));
            done.tell(number.equals(shown.number()) ? "award_view.message.edited" : "award_view.message.reissued");
            return AwardAddress.view(shown.id());

        } catch (AwardChangedException e) {
            before = shown;
            award = awards.get(shown.id());
            refused.because("award_edit.message.changed");
        } catch (OpenOrderItemsException e) {
            open.set(e.items());
            refused.by(e);
        } catch (BusinessException e) {
            if (e.rule() == NOTHING_CHANGED) {
                done.tell("award_view.message.unchanged");
                return AwardAddress.view(shown.id());
            }
            refused.by(e);
        }
        return null;
    }

    /** The credential as it is now, as far as this page knows. */
    public AwardDetail getAward() {
        return Objects.requireNonNull(award);
    }

    /** What it was when the page was opened, once somebody else has changed it. */
    public @Nullable AwardDetail getBefore() {
        return before;
    }

    /** The items that stand in the way. */
    public List<CredentialItemRow> getOpen() {
        return open.of(List::of);
    }

    public EditForm getForm() {
        return form;
    }

    public List<SchoolYear> getYears() {
        return SchoolYears.from(latestYear);
    }

    public int getLongestLegacy() {
        return LegacyNumber.LONGEST;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

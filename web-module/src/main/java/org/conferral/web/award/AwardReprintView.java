package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.conferral.award.boundary.ReprintingService;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.PlaceReprint;
import org.conferral.award.entity.ReprintOffer;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.order.DeliveryForm;
import org.conferral.web.order.OrderAddress;
import org.conferral.web.order.RequestForm;
import org.conferral.web.order.RuleField;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Add Credential Reprint Order: another copy of an awarded credential, under the name as awarded or that of today. */
@Named
@ViewScoped
public class AwardReprintView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReprintingService service;

    @Inject
    Refused refused;

    @Inject
    Done done;

    private @Nullable String id;
    private long award;
    private int version;
    private transient @Nullable ReprintOffer offer;
    private DeliveryForm delivery = new DeliveryForm();
    private RequestForm request = new RequestForm();
    private boolean currentName;

    public void open() {
        ReprintOffer found = service.offer(Parameter.id(id));
        AwardDetail detail = found.award();
        award = detail.id();
        version = detail.version();
        offer = found;
        delivery = DeliveryForm.toStudent(
                        detail.student().name().external(), detail.student().address(), "EN")
                .calling(detail.student().name(), found.preferredFirst());
        request = RequestForm.by(found.preferredName());
    }

    public @Nullable String save() {
        try {
            PlacedItem placed = service.place(new PlaceReprint(
                    award,
                    version,
                    currentName,
                    delivery.isDigital() ? 1 : request.getCopies(),
                    delivery.getLanguage(),
                    request.getMethod(),
                    request.requester(),
                    delivery.recipient(),
                    delivery.getMethod(),
                    delivery.countryOfCertification()));
            done.tell(currentName ? "order_view.message.reissued" : "order_view.message.reprinted", placed.number());
            return OrderAddress.view(placed.id());
        } catch (AwardChangedException e) {
            refused.because("award_view.message.changed");
            offer = service.offer(award);
            version = getOffer().award().version();
        } catch (BusinessException e) {
            refused.at(RuleField.of(e), e);
        }
        return null;
    }

    public ReprintOffer getOffer() {
        ReprintOffer known = offer;
        if (known == null) {
            known = service.offer(award);
            offer = known;
        }
        return known;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }

    public RequestForm getRequest() {
        return request;
    }

    public boolean isCurrentName() {
        return currentName;
    }

    public void setCurrentName(boolean currentName) {
        this.currentName = currentName;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

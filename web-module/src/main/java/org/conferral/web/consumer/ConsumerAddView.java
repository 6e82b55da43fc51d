package org.conferral.web.consumer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.conferral.consumer.boundary.ConsumerService;
import org.conferral.delivery.boundary.DeliveryQueries;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Registers a consumer of digital official documents. */
@Named
@ViewScoped
public class ConsumerAddView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsumerService service;

    @Inject
    Done done;

    @Inject
    Refused refused;

    @Inject
    transient DeliveryQueries delivery;

    private final ConsumerForm form = new ConsumerForm();

    @PostConstruct
    void begin() {
        form.setFrequency(delivery.rules().frequency());
    }

    public @Nullable String save() {
        try {
            long id = service.register(form.details());
            done.tell("consumer_add.message.registered", form.getName());
            return "/consumer/view?faces-redirect=true&id=" + id;
        } catch (BusinessException e) {
            refused.at(ConsumerRule.field(e), e);
            return null;
        }
    }

    public ConsumerForm getForm() {
        return form;
    }
}

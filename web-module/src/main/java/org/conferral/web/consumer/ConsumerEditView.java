package org.conferral.web.consumer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.conferral.consumer.boundary.ConsumerQueries;
import org.conferral.consumer.boundary.ConsumerService;
import org.conferral.consumer.entity.ConsumerChangedException;
import org.conferral.consumer.entity.ConsumerRow;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Changes what is known of a consumer of digital official documents. */
@Named
@ViewScoped
public class ConsumerEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsumerQueries consumers;

    @Inject
    transient ConsumerService service;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private @Nullable String id;
    private long consumer;
    private int version;
    private String name = "";
    private ConsumerForm form = new ConsumerForm();

    /** Shows it as it is; one that was declined is not edited. */
    public void open() {
        long asked = Parameter.id(id);
        ConsumerRow row = consumers
                .find(asked)
                .filter(ConsumerRow::isEditable)
                .orElseThrow(() -> new PageNotFoundException("consumer " + asked));
        consumer = row.id();
        version = row.version();
        name = row.details().name();
        form = ConsumerForm.of(row.details());
    }

    public @Nullable String save() {
        try {
            service.edit(consumer, version, form.details());
            done.tell("consumer_edit.message.saved", form.getName());
        } catch (ConsumerChangedException e) {
            refused.next("consumer_view.message.changed");
        } catch (BusinessException e) {
            refused.at(ConsumerRule.field(e), e);
            return null;
        }
        return "/consumer/view?faces-redirect=true&id=" + consumer;
    }

    public ConsumerForm getForm() {
        return form;
    }

    public long getConsumer() {
        return consumer;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

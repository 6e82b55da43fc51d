package org.conferral.consumer.entity;

import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;

/** A consumer cannot be brought on from where it stands. */
public class ConsumerStateException extends BusinessException {
    private static final long serialVersionUID = 1L;

    ConsumerStateException(ConsumerStep step, ConsumerState state) {
        super(0, "consumer_state", RuleText.named("consumer_step", step), RuleText.named("consumer_state", state));
    }
}

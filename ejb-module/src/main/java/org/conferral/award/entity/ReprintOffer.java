package org.conferral.award.entity;

import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a credential is reprinted.
 *
 * @param refusal why it may not be, if so
 * @param preferredFirst the first name that the student goes by, if another
 * @param preferredName who asks for it, as long as nobody else is named
 */
public record ReprintOffer(
        AwardDetail award,
        @Nullable Refusal refusal,
        String preferredName,
        @Nullable String preferredFirst) {}

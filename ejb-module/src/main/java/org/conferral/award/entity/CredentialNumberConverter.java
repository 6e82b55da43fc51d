package org.conferral.award.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a credential number as its value. */
@Converter(autoApply = true)
public class CredentialNumberConverter implements AttributeConverter<CredentialNumber, Long> {
    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable CredentialNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable CredentialNumber convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new CredentialNumber(value);
    }
}

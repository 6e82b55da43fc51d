package org.conferral.credential.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a school year as its closing year. */
@Converter(autoApply = true)
public class SchoolYearConverter implements AttributeConverter<SchoolYear, Integer> {
    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable SchoolYear year) {
        return year == null ? null : year.closing();
    }

    @Override
    public @Nullable SchoolYear convertToEntityAttribute(@Nullable Integer closing) {
        return closing == null ? null : new SchoolYear(closing);
    }
}

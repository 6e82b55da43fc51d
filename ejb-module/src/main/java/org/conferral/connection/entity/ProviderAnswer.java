package org.conferral.connection.entity;

import org.jspecify.annotations.Nullable;

/**
 * What came of coming back from the provider.
 *
 * @param key what the browser of who was let in is to keep
 * @param fault why nobody was
 */
public record ProviderAnswer(
        @Nullable PassKey key, @Nullable ProviderFault fault) {
    public static ProviderAnswer of(ProviderFault fault) {
        return new ProviderAnswer(null, fault);
    }
}

package org.conferral.delivery.entity;

import java.util.Map;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.OrderItemStatus;

/**
 * What stands above the columns of a consumer's list as CSV and in its cells, in the language of whoever reads it.
 *
 * @param types titles of the credentials
 * @param languages names of the documents' languages, by their codes
 * @param statuses what the page calls them
 */
public record ListWords(
        String number,
        String name,
        String type,
        String language,
        String status,
        String available,
        String expires,
        String fetched,
        String fetchedBy,
        Map<CredentialCode, String> types,
        Map<String, String> languages,
        Map<OrderItemStatus, String> statuses) {}

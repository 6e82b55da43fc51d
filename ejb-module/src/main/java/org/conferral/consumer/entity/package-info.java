/**
 * Consumers of digital official documents: what is known of them, and the way to their approval.
 */
@NullMarked
package org.conferral.consumer.entity;

import org.jspecify.annotations.NullMarked;

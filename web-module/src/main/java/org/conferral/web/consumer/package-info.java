/**
 * The pages of organizations that receive digital official documents.
 */
@NullMarked
package org.conferral.web.consumer;

import org.jspecify.annotations.NullMarked;
